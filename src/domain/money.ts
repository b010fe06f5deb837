import { type Decimal, decimal, multiply } from '../language/decimal.ts';
import { scaledUnit, yuanIn } from '../language/unit-scale.ts';

/** Whole fen (1 元 = 100 fen). What an amount of money must come to, or it is none. */
export type Fen = bigint & { readonly __brand: 'Fen' };

/** Undefined when the unit is no money unit or the amount has a part smaller than one fen. */
export function toFen(value: Decimal, unit: string): Fen | undefined {
  const factor = yuanIn(unit);
  if (factor === undefined) return undefined;
  const fen = multiply(value, decimal(factor * 100n));
  return fen.scale === 0 ? (fen.coefficient as Fen) : undefined;
}

export const fenToYuan = (fen: Fen): Decimal => decimal(fen, 2);

/** A value as a figure or a text gives it; null where none is known. */
export interface Quantity {
  readonly value: Decimal | null;
  readonly unit: string;
}

/** An amount in yuan, exact, whatever unit it is written in; null for what is no money or is not known. */
export function yuanOf({ value, unit }: Quantity): Decimal | null {
  const factor = yuanIn(unit);
  if (!value || factor === undefined) return null;
  const fen = toFen(value, unit);
  return fen === undefined ? multiply(value, decimal(factor)) : fenToYuan(fen);
}

/** The same of a figure for arithmetic; null also for one that is told only as about so much. */
export const exactYuanOf = (amount: Quantity & { readonly inexact: object | null }): Decimal | null =>
  amount.inexact ? null : yuanOf(amount);

/** The same for columns of yuan and fen; null also for what has a part below one fen. */
export function yuanAndFenOf(amount: Quantity): Decimal | null {
  const fen = amount.value ? toFen(amount.value, amount.unit) : undefined;
  return fen === undefined ? null : fenToYuan(fen);
}

/** What quantities of one kind are compared by: 万元 as yuan, 万户 as households. */
export function comparable({ value, unit }: Quantity): Decimal | null {
  const { factor } = scaledUnit(unit);
  return value && factor !== 1n ? multiply(value, decimal(factor)) : value;
}
