import { type Mark, marksByBlock } from '../domain/marks.ts';
import { type Block, headBlocks } from '../domain/narrative.ts';
import type { Report } from '../domain/report.ts';
import { titleLines } from '../domain/title-lines.ts';

/** A stretch of a line; with a mark where it states a figure. */
export interface HeadPiece {
  readonly text: string;
  readonly mark: Mark | undefined;
}

export interface PrintedBlock {
  readonly kind: Block['kind'];
  readonly lines: readonly (readonly HeadPiece[])[];
}

/** The report's title and the lines around it, line by line as they are set. */
export function printedHead(
  report: Pick<Report, 'narrative' | 'figures' | 'rating' | 'parts'>,
  publisher: string,
): readonly PrintedBlock[] {
  const marks = marksByBlock(report);
  return headBlocks(report.narrative).map((block) => ({
    kind: block.kind,
    lines: spansOf(block, publisher).map(([start, end]) => piecesOf(block.text, start, end, marks.get(block.index) ?? [])),
  }));
}

/** Where the lines of a block begin and end; of a table its rows. */
function spansOf({ kind, text, rows }: Block, publisher: string): readonly (readonly [number, number])[] {
  if (rows.length > 0) return rows.map((start, i) => [start, rows[i + 1] ?? text.length]);
  const lines = kind === 'title' ? titleLines(text, publisher) : text.split(/(?<=\n)/);
  return lines
    .map((line, i): [number, number] => {
      const start = lines.slice(0, i).join('').length;
      return [start, start + line.length];
    })
    .filter(([start, end]) => text.slice(start, end).trim() !== '');
}

function piecesOf(text: string, start: number, end: number, marks: readonly Mark[]): HeadPiece[] {
  const pieces: HeadPiece[] = [];
  let from = start;
  for (const mark of marks.filter((each) => each.start >= start && each.end <= end)) {
    pieces.push({ text: text.slice(from, mark.start), mark: undefined }, { text: text.slice(mark.start, mark.end), mark });
    from = mark.end;
  }
  return [...pieces, { text: text.slice(from, end), mark: undefined }].filter((piece) => piece.text !== '');
}
