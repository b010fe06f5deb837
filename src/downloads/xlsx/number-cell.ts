import { unit as units } from '../../language/units.ts';
import type { NumberCell } from './workbook.ts';

/** What a binary double and a spreadsheet's cell both keep of a decimal number. */
const keptDigits = 15;

/** With as many decimals as the number has; an amount in yuan shows its fen. */
export function numberCell(decimal: string, unit: string): NumberCell {
  const own = decimal.split('.')[1]?.length ?? 0;
  const decimals = unit === units.yuan ? Math.max(own, 2) : own;
  return { value: Number(decimal), format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
}

export const yearCell = (year: string): NumberCell => ({ value: Number(year), format: '0' });

/** A spreadsheet counts days, from a first one that lets those of today come out right. */
export const dateCell = (date: string): NumberCell => ({
  value: (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000,
  format: 'yyyy-mm-dd',
});

/** Whether a cell gives the number back to its last digit. Zeros at either end are none that can be lost. */
export const isKept = (decimal: string): boolean => decimal.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length <= keptDigits;
