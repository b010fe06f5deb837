import { boundMessages } from '../text/editors/bound-problems.ts';
import type { Problem } from '../text/editors/problem.ts';
import type { Words } from '../text/editors/words.ts';
import { bounds } from './bounds.ts';
import type { NarrativeRecord } from './records.ts';

const marks = /[*_~`[\]<>{}]/g;
/** The signs of lists and quotations that a line begins with. */
const containers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;
const container = />|[-*+]|\d+[.)]/g;

/** What in a narrative is larger than the parser should be asked to read, a problem each; each by the line where it begins. */
export function narrativeBoundProblems({ file, source }: NarrativeRecord): Problem[] {
  const problems: Problem[] = [];
  const refuse = (line: number, words: Words) =>
    void problems.push({ rule: 'too-large', severity: 'error', file, line, column: 1, ...words });
  let block = empty(1);
  const close = () => {
    const { line, characters, rows, isTable } = block;
    if (isTable && rows > bounds.rows) refuse(line, boundMessages.rows(rows, bounds.rows));
    else if (isTable && characters > bounds.table) refuse(line, boundMessages.table(characters, bounds.table));
    else if (!isTable && characters > bounds.paragraph) refuse(line, boundMessages.paragraph(characters, bounds.paragraph));
    else if (block.marks > bounds.marks) refuse(line, boundMessages.marks(block.marks, bounds.marks));
  };
  let number = 0;
  for (const line of source.split('\n')) {
    number++;
    if (line.trim() === '') {
      close();
      block = empty(number + 1);
      continue;
    }
    block.rows++;
    block.characters += line.length;
    block.marks += line.match(marks)?.length ?? 0;
    const cells = line.trimStart().startsWith('|') ? line.split('|').length - 2 : undefined;
    if (cells === undefined) block.isTable = false;
    else if (cells > bounds.cells) refuse(number, boundMessages.cells(cells, bounds.cells));
    const depth = depthOf(line);
    if (depth > bounds.depth) refuse(number, boundMessages.depth(depth, bounds.depth));
  }
  close();
  return problems;
}

const empty = (line: number) => ({ line, rows: 0, characters: 0, marks: 0, isTable: true });

/** How far in a line stands: a list inside another is moved in by two columns at least. */
function depthOf(line: string): number {
  const [begin] = containers.exec(line) ?? [];
  if (begin === undefined) return 0;
  return (begin.match(container)?.length ?? 0) + Math.floor((/^[ \t]*/.exec(line)?.[0].length ?? 0) / 2);
}
