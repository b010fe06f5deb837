import { type Quantity, yuanOf } from '../domain/money.ts';
import { toDrawing } from '../language/decimal.ts';

/** An amount in yuan whatever its unit, for drawing only; null where none is published. */
export function drawnYuan(figure: Quantity): number | null {
  const value = yuanOf(figure);
  return value && toDrawing(value);
}
