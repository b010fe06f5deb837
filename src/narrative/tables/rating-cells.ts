import { readCell } from '../../language/cells/read-cell.ts';
import { unit as unitWords } from '../../language/units.ts';
import type { Cell } from '../table-cells.ts';
import { saysUnrated } from './marked-cells.ts';
import type { ReadAmount } from './money-cells.ts';

/** The points of a row; `number` for what is none. */
export function pointsIn(cell: Cell): ReadAmount | 'number' | undefined {
  const read = readCell(cell.text);
  if (read.kind === 'blank' || saysUnrated(cell)) return undefined;
  const isPoints = read.kind === 'number' && read.operator === null && (read.unit === '' || read.unit === unitWords.points);
  return isPoints ? { value: read.value, unit: unitWords.points, start: cell.start + read.start, end: cell.start + read.end } : 'number';
}

export const gradeIn = (cell: Cell | undefined): Cell | null =>
  cell && readCell(cell.text).kind === 'words' && !saysUnrated(cell) ? cell : null;
