import { parseDecimal } from '../../language/decimal.ts';
import type { Column } from './column.ts';

/** Of every number, before and after its point: the most that readers of typed files take. */
export const precision = 38;

/** A number without its point, as a column of so many decimals stores it; undefined for what it cannot hold: nothing is rounded. */
export function unscaled({ scale = 0 }: Pick<Column, 'scale'>, cell: string): bigint | undefined {
  const value = parseDecimal(cell);
  if (!value || value.scale > scale) return undefined;
  const whole = value.coefficient * 10n ** BigInt(scale - value.scale);
  return String(whole).replace('-', '').length <= precision ? whole : undefined;
}
