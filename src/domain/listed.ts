import type { Figure, Phase } from './figure.ts';
import type { PartKind } from './part-kinds.ts';

/** What the parts of one kind come to at one stage of the money. One of the two is computed, never both. */
export interface Listed {
  readonly kind: PartKind;
  readonly phase: Phase;
  /** Of all of them together, where their whole states no amount of that stage. */
  readonly sum: Figure | null;
  /** What they leave of their whole's amount. */
  readonly rest: Figure | null;
}
