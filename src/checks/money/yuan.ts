import type { Figure } from '../../domain/figure.ts';
import { toFen } from '../../domain/money.ts';
import { type Decimal, decimal } from '../../language/decimal.ts';

/** An amount in yuan, whatever unit it was printed in; undefined for what is no money or not known. */
export function yuanOf({ value, unit }: Pick<Figure, 'value' | 'unit'>): Decimal | undefined {
  const fen = value ? toFen(value, unit) : undefined;
  return fen === undefined ? undefined : decimal(fen, 2);
}
