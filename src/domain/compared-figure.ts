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
