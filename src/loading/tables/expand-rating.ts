import type { CellPlace } from '../../domain/cell-place.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { isTotalRow } from '../../language/cells/row-names.ts';
import { unit } from '../../language/units.ts';
import { cellsOf } from '../../narrative/table-cells.ts';
import { cellPlace, rowQuotation } from '../../narrative/tables/cell-place.ts';
import type { MappedTable } from '../../narrative/tables/read-tables.ts';
import { undisclosedWord } from '../../text/vocabulary.ts';
import type { Additions } from './merge.ts';

/** The total of a form is its score; a form gives no grade. */
export function expandRating({ mapped: { block }, rows }: MappedTable): Pick<Additions, 'rating'> {
  const total = rows.find(({ kind, cells }) => kind === 'total' && cells.score);
  const cell = total?.cells.score;
  const read = cell && readCell(cell.text);
  if (!total || !cell || read?.kind !== 'number') return {};
  const name = (cellsOf(block)[total.row] ?? []).find(({ text }) => isTotalRow(text))?.text.trim() ?? '';
  const place: CellPlace = cellPlace(cell, { start: cell.start + read.start, end: cell.start + read.end }, block);
  const score = {
    ...{ id: 'score', label: name, value: read.value, unit: read.unit || unit.points },
    ...{ quotes: [rowQuotation(block, total.row, cell.column)], cells: [place] },
  };
  return { rating: { grade: undisclosedWord, score } };
}
