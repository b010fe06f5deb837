import type { Figure } from '../domain/figure.ts';
import { fenToYuan, toFen } from '../domain/money.ts';
import { type Decimal, toDrawing } from '../language/decimal.ts';

/** An amount in yuan whatever its unit; null where none is published. */
export function yuanOf({ value, unit }: Pick<Figure, 'value' | 'unit'>): Decimal | null {
  const fen = value ? toFen(value, unit) : undefined;
  return fen === undefined ? null : fenToYuan(fen);
}

/** The same for drawing only. */
export function drawnYuan(figure: Figure): number | null {
  const value = yuanOf(figure);
  return value && toDrawing(value);
}
