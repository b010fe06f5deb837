import { type Block, linesOf, standsInHead } from '../domain/narrative.ts';
import type { Report } from '../domain/report.ts';
import { titleLines, titlePieces } from '../domain/title-lines.ts';
import { isAnnexLine } from '../language/annex-mark.ts';
import { keptWithNext } from '../narrative/kept-with-next.ts';
import { isBlankHead } from '../narrative/table-cells.ts';
import { printWords } from '../text/readers/print.ts';
import type { HeadLine, Official, PrintBlock, PrintTable, PrintText } from './print-document.ts';
import { tableContent } from './table-content.ts';

/** The official text, character for character, as the standard for official documents has it set. */
export function buildOfficial(report: Report, publisher: string): Official {
  const { narrative } = report;
  const blocks = narrative.blocks.filter((block) => !standsInHead(block));
  const title = narrative.blocks.find(({ kind }) => kind === 'title');
  const lines = narrative.blocks.filter(({ kind }) => kind === 'annex' || kind === 'front');
  const isAbove = ({ index }: Block): boolean => index < (title?.index ?? 0);
  const depths = depthsOf(blocks);
  const notes = notesBehind(report, blocks);
  const kept = keptWithNext(blocks);
  return {
    above: lines.filter(isAbove).flatMap(headLines),
    under: lines.filter((block) => !isAbove(block)).flatMap(headLines),
    title: titleLines(narrative.title, publisher).map(titlePieces),
    titleNotes: title ? notesOn(report, title) : [],
    underTables: printWords.underTables,
    blocks: blocks.map((block, i) => printBlock(block, depths[i] ?? 1, notes[i] ?? [], kept.has(block.index))),
  };
}

const headLines = (block: Block): HeadLine[] =>
  linesOf(block).map((text) => ({ text, isAnnex: block.kind === 'annex' || isAnnexLine(text) }));

/** The site's notes on a block: what the rules found, then what the editor wrote. */
const notesOn = ({ notes, narrative }: Report, { index }: Block): string[] =>
  [
    ...notes.filter(({ quiet, block }) => !quiet && block === index).map(({ text }) => text),
    ...narrative.remarks.filter(({ after }) => after === index).map(({ text }) => text.trim()),
  ].map(printWords.note);

/** Read aloud, the note on a heading would come between it and its text: it is called behind the block that follows. */
function notesBehind(report: Report, blocks: readonly Block[]): readonly (readonly string[])[] {
  const awaitsText = (i: number) => blocks[i]?.kind === 'heading' && blocks[i + 1]?.level === null;
  const own = blocks.map((block) => notesOn(report, block));
  return own.map((notes, i) => [...(awaitsText(i - 1) ? (own[i - 1] ?? []) : []), ...(awaitsText(i) ? [] : notes)]);
}

/** A report may open with （一）; a conforming PDF skips no level. A head that runs in is a bookmark only, and opens none. */
function depthsOf(blocks: readonly Block[]): readonly number[] {
  let open = 1;
  let bookmarked = 1;
  return blocks.map(({ kind, level }) => {
    if (level === null) return bookmarked;
    if (kind === 'heading') open = Math.min(level, open + 1);
    bookmarked = kind === 'heading' ? open : Math.min(level, bookmarked + 1);
    return bookmarked;
  });
}

const faces: Readonly<Record<number, PrintText['face']>> = { 2: 'hei', 3: 'kai' };

function printBlock(block: Block, depth: number, notes: readonly string[], sticky: boolean): PrintBlock {
  if (block.kind === 'table') return printTable(block, notes);
  const headEnd = block.kind === 'heading' ? block.text.length : (block.runIn ?? 0);
  return {
    kind: block.kind === 'heading' || block.kind === 'back' ? block.kind : 'paragraph',
    head: block.text.slice(0, headEnd),
    depth,
    face: faces[block.level ?? 0] ?? 'bold',
    text: block.text.slice(headEnd),
    sticky,
    notes,
  };
}

/** A row's cells each begin with a line break. A blank heading is left out. */
function printTable({ text, rows }: Block, notes: readonly string[]): PrintTable {
  const [head = [], ...body] = rows.map((start, i) =>
    text
      .slice(start, rows[i + 1])
      .split('\n')
      .slice(1),
  );
  return { kind: 'table', ...tableContent(head, body), ...(isBlankHead(head) ? { head: [] } : {}), notes };
}
