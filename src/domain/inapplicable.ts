import type { CellPlace } from './cell-place.ts';
import type { Figure, Phase } from './figure.ts';

/** What of an account a cell of a table may mark as not applicable: an amount by its stage, or at none; the rest as their columns. */
export const inapplicableSides = [
  'initialBudget',
  'adjustedBudget',
  'received',
  'finalAccount',
  'amount',
  'rate',
  'rest',
  'persons',
  'score',
  'grade',
] as const;
export type InapplicableSide = (typeof inapplicableSides)[number];

/** A cell of a mapped table that prints a dash, 无 or 不涉及, as if an editor had written it. */
export interface InapplicableFile {
  readonly of: InapplicableSide;
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly phase?: Phase;
  readonly quotes: readonly string[];
  readonly cells: readonly CellPlace[];
}

/** A file with such cells: only mapped tables give them, so no schema knows the key. */
export interface WithInapplicable {
  readonly inapplicable?: readonly InapplicableFile[] | undefined;
}

/** What an account marks so, with the words of the report. */
export interface Inapplicable {
  readonly of: InapplicableSide;
  readonly figure: Figure;
}

/** The first of these sides that an account marks so; undefined where it does not. */
export const inapplicableAt = (
  { inapplicable }: { readonly inapplicable: readonly Inapplicable[] },
  sides: readonly InapplicableSide[],
): Figure | undefined => sides.flatMap((side) => inapplicable.find(({ of }) => of === side)?.figure ?? [])[0];
