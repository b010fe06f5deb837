import type { Block } from '../domain/narrative.ts';
import type { Report } from '../domain/report.ts';
import { titleLines } from '../domain/title-lines.ts';
import { printWords } from '../text/print.ts';
import type { Official, PrintBlock, PrintTable, PrintText } from './print-document.ts';
import { tableContent } from './table-content.ts';

/** The official text, character for character, as the standard for official documents has it set. */
export function buildOfficial(report: Report, publisher: string): Official {
  const { narrative } = report;
  const blocks = narrative.blocks.filter(({ kind }) => kind !== 'annex' && kind !== 'title');
  const title = narrative.blocks.find(({ kind }) => kind === 'title');
  const depths = depthsOf(blocks);
  return {
    annex: narrative.annex,
    title: titleLines(narrative.title, publisher),
    titleNotes: title ? notesOn(report, title) : [],
    blocks: blocks.map((block, i) => printBlock(block, depths[i] ?? 1, notesOn(report, block))),
  };
}

/** The site's notes on a block: what the rules found, then what the editor wrote. */
const notesOn = ({ notes, narrative }: Report, { index }: Block): string[] =>
  [
    ...notes.filter(({ quiet, block }) => !quiet && block === index).map(({ text }) => text),
    ...narrative.remarks.filter(({ after }) => after === index).map(({ text }) => text.trim()),
  ].map(printWords.note);

/** A report may open with （一）; a conforming PDF skips no level. */
function depthsOf(blocks: readonly Block[]): readonly number[] {
  let open = 1;
  return blocks.map(({ level }) => {
    if (level !== null) open = Math.min(level, open + 1);
    return open;
  });
}

const faces: Readonly<Record<number, PrintText['face']>> = { 2: 'hei', 3: 'kai' };

function printBlock(block: Block, depth: number, notes: readonly string[]): PrintBlock {
  if (block.kind === 'table') return printTable(block, notes);
  const headEnd = block.kind === 'heading' ? block.text.length : (block.runIn ?? 0);
  return {
    kind: block.kind === 'heading' ? 'heading' : 'paragraph',
    head: block.text.slice(0, headEnd),
    depth,
    face: faces[block.level ?? 0] ?? 'bold',
    text: block.text.slice(headEnd),
    notes,
  };
}

/** A row's cells each begin with a line break. */
function printTable({ text, rows }: Block, notes: readonly string[]): PrintTable {
  const [head = [], ...body] = rows.map((start, i) =>
    text
      .slice(start, rows[i + 1])
      .split('\n')
      .slice(1),
  );
  return { kind: 'table', ...tableContent(head, body), notes };
}
