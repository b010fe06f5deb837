import type { CellPlace } from '../../domain/cell-place.ts';
import type { InapplicableFile } from '../../domain/inapplicable.ts';
import type { Block } from '../../domain/narrative.ts';
import { saysNone } from '../../language/cells/not-applicable.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { isTotalRow } from '../../language/cells/row-names.ts';
import { clauseStops } from '../../language/claim-words.ts';
import { beginUpTo } from '../../language/clauses.ts';
import { type Decimal, equals } from '../../language/decimal.ts';
import { scoreAhead } from '../../language/points-words.ts';
import { unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { type Cell, cellsOf } from '../../narrative/table-cells.ts';
import { cellPlace, rowQuotation } from '../../narrative/tables/cell-place.ts';
import type { MappedTable } from '../../narrative/tables/read-tables.ts';
import { undisclosedWord } from '../../text/vocabulary.ts';
import type { Additions } from './merge.ts';

/** The total of a form is its score; a form gives no grade. */
export function expandRating(
  { mapped: { block }, rows }: MappedTable,
  blocks: readonly Block[],
): Pick<Additions, 'rating' | 'inapplicable'> {
  const total = rows.find(({ kind, cells }) => kind === 'total' && cells.score);
  const cell = total?.cells.score;
  const read = cell && readCell(cell.text);
  if (!total || !cell || !read) return {};
  const name = (cellsOf(block)[total.row] ?? []).find(({ text }) => isTotalRow(text))?.text.trim() ?? '';
  if (saysNone(cell.text)) return { inapplicable: [noScore(cell, name, block)] };
  if (read.kind !== 'number') return {};
  const place: CellPlace = cellPlace(cell, { start: cell.start + read.start, end: cell.start + read.end }, block);
  const again = scoreAgain(read.value, block, blocks);
  const score = {
    ...{ id: 'score', label: name, value: read.value, unit: read.unit || unit.points },
    quotes: [rowQuotation(block, total.row, cell.column), ...again.map(({ quotation }) => quotation)],
    cells: [place, ...again.map(({ place: other }) => other)],
  };
  return { rating: { grade: undisclosedWord, score } };
}

/** A total that prints a dash where its points would stand. */
function noScore(cell: Cell, label: string, block: Block): InapplicableFile {
  const start = cell.start + cell.text.search(/\S/u);
  const words = cell.text.trim();
  return {
    ...{ of: 'score', id: 'score-mark', label, words, quotes: [rowQuotation(block, cell.row, cell.column)] },
    cells: [cellPlace(cell, { start, end: start + words.length }, block)],
  };
}

/** Where the rest of the text gives the same points as the score: 自评得分97.5分. */
function scoreAgain(value: Decimal, table: Block, blocks: readonly Block[]): readonly { quotation: string; place: CellPlace }[] {
  return blocks
    .filter(({ index }) => index !== table.index)
    .flatMap((block) =>
      numbersOf(block).flatMap((number) => {
        const { start, end, unit: of, values } = number;
        const ahead = block.text.slice(beginUpTo(block.text, start, clauseStops), start);
        const isScore = of === unit.points && values.length === 1 && values[0] && equals(values[0], value) && scoreAhead.test(ahead);
        return isScore
          ? [{ quotation: `${ahead}${number.text}`.trim(), place: { block: block.index, row: null, column: null, start, end } }]
          : [];
      }),
    );
}
