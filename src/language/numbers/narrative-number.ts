import type { Decimal } from '../decimal.ts';
import type { ExcusedKind } from '../excused-forms.ts';
import type { Operator } from '../operator.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** quantity and range state something and want a figure; the other kinds are excused by what they are. */
export type NumberKind = 'quantity' | 'range' | ExcusedKind;

/** One number of a block's plain text. Offsets count UTF-16 units. */
export interface NarrativeNumber extends Span {
  /** As printed, with the unit; `start` and `end` leave the unit out, but hold multiplier, percent sign and minus. */
  readonly text: string;
  readonly kind: NumberKind;
  /**
   * Exact, multipliers multiplied out: one of a quantity, two of a range; of 三分之二 numerator and denominator. Of an excused
   * number each number in it, none where its numerals say nothing.
   */
  readonly values: readonly Decimal[];
  /** Where each of `values` is printed. */
  readonly spans: readonly Span[];
  /** Without 万 or 亿, which are in the value; empty where none is printed. */
  readonly unit: string;
  readonly operator: Operator | null;
  /** 约, 余, 左右, 三四个 and the like. */
  readonly approximate: boolean;
  /**
   * The words before it call it the size of a fall: as a change against another time (同比下降 12%), where the sign is part of the
   * number, or as the size of what was done (核减 5 万元). `unsaid`: a word of change that may be a fall (同比优化 5%). `values` keep
   * the printed sign; null where one is printed.
   */
  readonly fall: 'change' | 'size' | 'unsaid' | null;
  /** A document number with a broken bracket or year, a decimal with two points. */
  readonly damaged: boolean;
}

export const wantsFigure = ({ kind }: Pick<NarrativeNumber, 'kind'>): boolean => kind === 'quantity' || kind === 'range';
