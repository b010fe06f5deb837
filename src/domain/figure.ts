import type { Decimal } from '../language/decimal.ts';
import type { InexactWords } from '../language/inexact-words.ts';
import type { Operator } from '../language/operator.ts';
import { derivedText } from '../text/derived.ts';
import type { Ratio } from './rate.ts';

export const statuses = ['reported', 'derived', 'undisclosed', 'withheld', 'inapplicable'] as const;
export type FigureStatus = (typeof statuses)[number];

export const phases = ['initialBudget', 'adjustedBudget', 'received', 'finalAccount'] as const;
/** Money beside what was planned and spent: what came in, and what was carried over from the year before and into the next. */
export const flows = ['income', 'carriedIn', 'carriedOut'] as const;
export type BudgetPhase = (typeof phases)[number];
export const phasesAndFlows = [...phases, ...flows] as const;
/** The stage of the budget cycle that an amount belongs to, or the flow of money that it is. */
export type Phase = (typeof phasesAndFlows)[number];

export const isFlow = (phase: Phase | null | undefined): boolean => flows.some((each) => each === phase);

/** One place in the narrative that states a figure. Offsets count UTF-16 units of the block's plain text. */
export interface Statement {
  /** HTML id of this occurrence; the first one's is the figure's own id. */
  readonly anchor: string;
  readonly quotation: string;
  /** The number as the report prints it: `800,000`. */
  readonly printed: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Nearest headings, as cited: 四（二）; of a cell its table and row. */
  readonly place: string;
  /** Where a mapped table gave the figure: it was read from the text, so that neither number nor name can differ; null outside a table. */
  readonly cell?: { readonly row: number; readonly column: number } | null;
}

/** How a derived figure was computed. `of` names the figures used, in order. */
export type Formula =
  | { readonly kind: 'difference' | 'ratio' | 'sum' | 'remainder' | 'unadjusted'; readonly of: readonly string[] }
  | { readonly kind: 'growthBase'; readonly of: readonly [current: string, growth: string] }
  | { readonly kind: 'growth'; readonly of: readonly [current: string, base: string] }
  | { readonly kind: 'lowerBound'; readonly of: readonly [part: string] };

export const formulaKinds = [
  'difference',
  'ratio',
  'sum',
  'remainder',
  'unadjusted',
  'growthBase',
  'growth',
  'lowerBound',
] as const satisfies readonly Formula['kind'][];

/**
 * The one type that prose, charts, tables and files share. `value` is exact, in `unit`; null exactly when the status is
 * undisclosed or withheld, or where the report answers in words (有效提升): those stand in `words`, as printed, and have no unit.
 * `inapplicable`: the report prints a dash or 不涉及 in its place, which stands in `words`.
 * Derived percentages carry their ratio, because a quotient may have no finite decimal form.
 */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: Decimal | null;
  readonly words: string | null;
  readonly unit: string;
  readonly operator: Operator | null;
  /** The fiscal year. */
  readonly period: number;
  readonly phase: Phase | null;
  readonly scope: string;
  /** Id of the part of the report that it belongs to; null for the whole. */
  readonly subject: string | null;
  readonly status: FigureStatus;
  readonly ratio: Ratio | null;
  readonly formula: Formula | null;
  readonly note: string | null;
  /** With how many decimals it is shown at least: 2 for a printed `119480.50`. */
  readonly decimals: number;
  /** The words by which the report says that the number is no exact one (约, 不足, 余, 以上); it is shown with them, and nothing is computed of it. */
  readonly inexact: InexactWords | null;
  readonly statements: readonly Statement[];
}

/** What an editor remarks on it: null for what the site says itself, of its own computing, in place of a number, or of the words that it is shown with. */
export const remarkOn = ({ status, note, inexact }: Pick<Figure, 'status' | 'note' | 'inexact'>): string | null =>
  status === 'derived' || status === 'undisclosed' || (inexact && note === derivedText.printedAs(inexact.phrase)) ? null : note;

/** Whether a mapped table gave the figure, and nothing else states it. */
export const isFromCell = ({ statements }: Pick<Figure, 'statements'>): boolean =>
  statements.length > 0 && statements.every(({ cell }) => cell !== undefined);

export const isKnown = (figure: Figure): figure is Figure & { readonly value: Decimal } => figure.value !== null;

export const isNegative = ({ value }: Pick<Figure, 'value'>): boolean => value !== null && value.coefficient < 0n;
