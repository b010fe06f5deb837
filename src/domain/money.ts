import { type Decimal, decimal, decimalToText, multiply } from '../language/decimal.ts';
import { isMoneyUnit, yuanInUnit } from '../language/units.ts';

/** Whole fen (1 元 = 100 fen). The only form in which money is added or compared. */
export type Fen = bigint & { readonly __brand: 'Fen' };

/** Undefined when the unit is no money unit or the amount has a part smaller than one fen. */
export function toFen(value: Decimal, unit: string): Fen | undefined {
  const factor = isMoneyUnit(unit) ? yuanInUnit[unit] : undefined;
  if (factor === undefined) return undefined;
  const fen = multiply(value, decimal(factor * 100n));
  return fen.scale === 0 ? (fen.coefficient as Fen) : undefined;
}

/** Exact yuan with two decimals, ungrouped: `799998.85`. */
export const fenToYuanText = (fen: Fen): string => decimalToText(fenToYuan(fen), 2);

export const fenToYuan = (fen: Fen): Decimal => decimal(fen, 2);

export const addFen = (...amounts: readonly Fen[]): Fen => amounts.reduce<bigint>((sum, each) => sum + each, 0n) as Fen;

export const subtractFen = (a: Fen, b: Fen): Fen => (a - b) as Fen;
