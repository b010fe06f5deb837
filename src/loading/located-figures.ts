import type { CellPlace } from '../domain/cell-place.ts';
import type { Statement } from '../domain/figure.ts';
import { cellsOfRow, type Narrative } from '../domain/narrative.ts';
import type { StatedFigure } from '../domain/stated-figures.ts';
import { type Located, locate, type Occurrence, overlaps } from '../narrative/locate.ts';
import { locateWords } from '../narrative/locate-words.ts';
import { isBlankHead } from '../narrative/table-cells.ts';
import { tablesOf } from '../narrative/tables/mapped-columns.ts';
import { tableName } from '../text/editors/checks.ts';
import { tableRow } from '../text/editors/table-problems.ts';

/** A figure of the file, with the places where the text states it. */
export interface LocatedFigure extends Located {
  readonly figure: StatedFigure;
}

/**
 * `isOwn`: of the places of a quotation, those where the text speaks of the figure's subject. What a table gave was read from its
 * cells: only quotations beyond those are looked for, and may be of the same cell again.
 */
export function locatedIn(
  { blocks }: Narrative,
  { value, words, cells, ...figure }: StatedFigure,
  isOwn: (place: Occurrence) => boolean = () => false,
): Located {
  const inText = (quotes: readonly string[]): Located =>
    value ? locate({ ...figure, quotes, value }, blocks, isOwn) : locateWords({ ...figure, quotes, words: words ?? '' }, blocks, isOwn);
  if (!cells) return inText(figure.quotes);
  const given = cells.map((cell, i) => statementIn(cell, i, figure, blocks));
  const written = figure.quotes.slice(cells.length);
  if (written.length === 0) return { statements: given, faults: [] };
  const { statements, faults } = inText(written);
  const further = statements.filter((each) => !given.some((one) => one.block === each.block && overlaps(one, each)));
  return { statements: [...given, ...further].map((each, i) => ({ ...each, anchor: anchorOf(figure.id, i) })), faults };
}

const anchorOf = (id: string, i: number): string => (i === 0 ? id : `${id}-${i + 1}`);

const statementIn = (
  { block, row, column, start, end }: CellPlace,
  i: number,
  { id, quotes }: Pick<StatedFigure, 'id' | 'quotes'>,
  blocks: Narrative['blocks'],
): Statement => ({
  ...{ anchor: anchorOf(id, i), quotation: quotes[i] ?? '', printed: blocks[block]?.text.slice(start, end) ?? '' },
  ...{ block, start, end, place: [blocks[block]?.place, row === null ? '' : placeInTable(block, row, blocks)].filter(Boolean).join(' ') },
  cell: row === null || column === null ? null : { row, column },
});

/** As a reader counts: a blank heading is shown nowhere. */
function placeInTable(index: number, row: number, blocks: Narrative['blocks']): string {
  const tables = tablesOf(blocks);
  const at = tables.findIndex((each) => each.index === index);
  const hasHead = tables[at] && !isBlankHead(cellsOfRow(tables[at], 0));
  return `${tableName(at + 1)} ${tableRow(hasHead ? row : row - 1)}`;
}

/** Words in which another figure's number or words stand: a place has one address. */
export function wordsOverOthers(located: readonly LocatedFigure[]): { figure: StatedFigure; within: string }[] {
  return located.flatMap(({ figure, statements }) => {
    if (figure.words === undefined) return [];
    const other = located.find(
      (each) =>
        each.figure.id !== figure.id &&
        each.statements.some((one) => statements.some((own) => own.block === one.block && own.start !== one.start && overlaps(own, one))),
    );
    return other ? [{ figure, within: other.figure.id }] : [];
  });
}
