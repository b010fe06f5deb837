import type { Decimal } from '../language/decimal.ts';
import type { ComparedFigure, ComputedBefore } from './compared-figure.ts';
import type { Evaluator } from './evaluator.ts';
import type { Figure, Statement } from './figure.ts';
import type { Inapplicable } from './inapplicable.ts';
import type { Listed } from './listed.ts';
import type { Narrative } from './narrative.ts';
import type { PartKind } from './part-kinds.ts';
import type { ReaderNote } from './reader-note.ts';
import type { Receipt } from './receipt.ts';
import type { ReportFact } from './report-facts.ts';
import type { SourceDocument } from './source-document.ts';
import type { Unjudged, Verdict } from './verdict.ts';

/** `basis` tells whether the actual was printed, computed, or is only a published part (a lower bound). */
export interface Indicator {
  readonly id: string;
  readonly path: readonly string[];
  readonly definition: string | null;
  readonly target: Figure | null;
  readonly actual: Figure | null;
  /** Where no target is stated: the report's own words that none was set. */
  readonly untargeted: string | null;
  /** Where neither is: what the goals of the report say of it with a number. */
  readonly aimed: string | null;
  readonly basis: 'reported' | 'derived' | 'lowerBound' | 'undisclosed';
  /** Where no result is stated: the report's own words that there is none. */
  readonly instead: string | null;
  readonly verdict: Verdict;
  /** Null exactly where the verdict is not unknown. */
  readonly unjudged: Unjudged | null;
  /** The result as a share of the target, where the report prints both without a comparison. */
  readonly completion: Figure | null;
  /** Why the result differs from the target, in the report's words. */
  readonly reason: string | null;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
}

/** What the text calls an indicator: the last of its levels. */
export const indicatorName = ({ path }: Pick<Indicator, 'path'>): string => path.at(-1) ?? '';

/** A head count, the parts the report lists (of which: may overlap, may be incomplete) and what they leave. */
export interface Group {
  readonly figure: Figure;
  readonly growth: Figure | null;
  readonly previous: Figure | null;
  readonly parts: readonly Figure[];
  readonly listed: Figure | null;
  readonly remainder: Figure | null;
  /** The report says that nobody is in two of the parts. */
  readonly apart: boolean;
  readonly sensitive: boolean;
}

export interface Beneficiaries {
  readonly total: Figure;
  readonly groups: readonly Group[];
}

export interface Band {
  readonly name: string;
  readonly alias: string | null;
  readonly from: Decimal | null;
  readonly to: Decimal | null;
}

export interface Rating {
  readonly grade: string | null;
  /** Where the text gives the grade. */
  readonly statement: Statement | null;
  readonly score: Figure;
  readonly bands: readonly Band[];
  readonly schemeQuote: string | null;
}

/**
 * Why spending is held against no budget. `nothing`: the budget is zero or less, or the spending is negative, and there is no
 * rate of nothing. `conflict`: the report states two amounts for one side. `scopes`: the sides cover different bodies.
 * `inexact`: a side is only told as about so much. `undisclosed`: one of them is not stated.
 */
export const noRateReasons = ['nothing', 'conflict', 'inexact', 'scopes', 'undisclosed'] as const;
export type NoRate = (typeof noRateReasons)[number];

/** The amounts of one subject by phase, and what was computed from them. */
export interface Funds {
  readonly stated: readonly Figure[];
  readonly initialBudget: Figure | null;
  readonly adjustedBudget: Figure | null;
  readonly finalAccount: Figure | null;
  /** The budget that spending is held against: the adjusted one where there is one, else the initial one. */
  readonly budget: Figure | null;
  readonly unspent: Figure | null;
  readonly executionRate: Figure | null;
  /** As the report itself prints it, for the whole. */
  readonly printedRate: Figure | null;
  /** Null exactly where there is an execution rate. */
  readonly noRate: NoRate | null;
  /** Totals that contradict the one that stands for their phase: no rounding makes them the same. */
  readonly conflicting: readonly Figure[];
  /** What came in and was carried over; none of it is ever a budget or a final account. */
  readonly flows: readonly Figure[];
  /** The report's own words that its amounts stand in a picture or an annex, where the text has none; of a source, that money which does not exist is left blank. Null where it does not say so. */
  readonly elsewhere: string | null;
}

/** What the report states of one subject, and what follows from it. */
export interface Account {
  readonly funds: Funds;
  readonly indicators: readonly Indicator[];
  readonly beneficiaries: Beneficiaries | null;
  readonly rating: Rating | null;
  /** What it is made of, in the order of kinds and of the file. */
  readonly parts: readonly Part[];
  /** What its parts come to, where that can be told. */
  readonly listed: readonly Listed[];
  /** What the report marks as not applicable in a table, in place of an amount, a rate, a score. */
  readonly inapplicable: readonly Inapplicable[];
}

/** One of several that the report speaks of apart: a source of the money, a project, a use, a level, a group. */
export interface Part extends Account {
  readonly id: string;
  readonly kind: PartKind;
  readonly name: string;
  /** Those of the parts that hold it, outermost first, its own last. */
  readonly names: readonly string[];
  /** The project that it is in other years, by its folder. */
  readonly project: string | null;
  /** The report's words that introduce it. */
  readonly quote: string | null;
  /** Who is in charge of it, who carries it out, as the report prints it. */
  readonly facts: readonly ReportFact[];
}

export interface Policy {
  readonly title: string;
  readonly issuers: readonly string[];
  readonly documentNumber: string | null;
}

/** The whole is an account as its parts are. */
export interface Report extends Account {
  readonly publisher: string;
  /** Its name; empty where its file is faulty. */
  readonly publisherName: string;
  readonly year: number;
  readonly project: string;
  /** Site-relative address, without the base: `baiyun-procuratorate/2023/judicial-assistance/`. */
  readonly path: string;
  readonly name: string;
  /** What the report prints about itself in words, of the facts that the registry knows. */
  readonly facts: readonly ReportFact[];
  readonly purpose: string | null;
  readonly goal: string | null;
  readonly evaluator: Evaluator;
  /** The report does not say who evaluated; the editor concluded it. */
  readonly isEvaluatorInferred: boolean;
  readonly compared: readonly ComparedFigure[];
  readonly policies: readonly Policy[];
  /** Every figure once: stated ones in the text's order, then the undisclosed, then the derived. */
  readonly figures: readonly Figure[];
  /** What last year's report states of the counts that this one gives a growth of; filled when the reports of a project are put side by side. */
  readonly computedBefore: readonly ComputedBefore[];
  readonly narrative: Narrative;
  readonly notes: readonly ReaderNote[];
  /** Warnings that the editor let stand, with the reason given. */
  readonly acknowledged: readonly { readonly rule: string; readonly what: string; readonly reason: string }[];
  readonly source: SourceDocument;
  /** What of its release differs from its edition's; `releaseOf` joins the two. */
  readonly release: {
    readonly publishedDate?: string | undefined;
    /** The day that the lines around the text say that it was put on its page. */
    readonly printedDate?: string | undefined;
    readonly addedDate?: string | undefined;
    readonly sourceAddress?: string | undefined;
  };
  /** Null until the rules have looked at the report. */
  readonly receipt: Receipt | null;
}

/** All parts, each before those that it holds. */
export const partsOf = ({ parts }: Pick<Account, 'parts'>): readonly Part[] => parts.flatMap((part) => [part, ...partsOf(part)]);

/** The amounts that a source of the money has. */
export interface FundSource {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** The sources of an account's money, those within a source after it. */
export const sourcesOf = (account: Pick<Account, 'parts'>): readonly FundSource[] =>
  partsOf(account).flatMap(({ kind, name, funds }) => (kind === 'source' ? [{ name, figures: funds.stated }] : []));

/** Throws for an id the report does not have: ids in code come from the report itself. */
export function figureOf(report: Pick<Report, 'figures'>, id: string): Figure {
  const figure = report.figures.find((each) => each.id === id);
  if (!figure) throw new Error(`unknown figure: ${id}`);
  return figure;
}
