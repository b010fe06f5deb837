import type { ChangeDirection } from '../language/change-direction.ts';
import type { Figure } from './figure.ts';

/** A number that the report compares with the year before, in words. */
export interface ComparedFigure {
  readonly figure: Figure;
  /** By how much, as printed: an amount without its direction, or a rate of growth with its sign. */
  readonly change: Figure;
  /** Null where neither the words nor a sign say it. */
  readonly direction: ChangeDirection | null;
  /** Last year's: as the same paragraph states it, else as computed; null where it cannot be. */
  readonly previous: Figure | null;
}

/** What last year's report states of a count that this report gives a growth of. Whether both count the same period only their words can tell. */
export interface ComputedBefore {
  /** Id of the figure computed for last year; where none can be computed, of the growth. */
  readonly of: string;
  readonly year: number;
  /** Of the report that states it. */
  readonly path: string;
  readonly stated: Figure;
  /** With the computed figure; null where there is none. */
  readonly agrees: boolean | null;
  /** The words for the time of the two counts, where the one is of a day and the other of a whole year. */
  readonly times: { readonly there: string; readonly here: string } | null;
}
