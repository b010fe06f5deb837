import { anchorOf } from '../domain/anchors.ts';
import { type Figure, isKnown, type Phase } from '../domain/figure.ts';
import { type InapplicableSide, inapplicableAt } from '../domain/inapplicable.ts';
import type { Account, Funds, Part } from '../domain/report.ts';
import { type FactKey, factKeys, forEachFact } from '../domain/report-facts.ts';
import { apartWords } from '../text/readers/part-words.ts';
import { zh } from '../text/readers/zh.ts';
import { phaseWords } from '../text/vocabulary.ts';
import { inUnit } from './amount-unit.ts';
import { adjustedName } from './budget-name.ts';
import { computedAside, insteadOfRate, rateOf } from './rates.ts';
import { shown, shownNumber } from './shown.ts';
import { targetSaid } from './target-of.ts';
import { untilSaid } from './until-said.ts';

export const partColumns = [
  ...factKeys,
  'income',
  'budget',
  'received',
  'others',
  'final',
  'carriedIn',
  'carriedOut',
  'rate',
  'share',
  'persons',
  'score',
  'grade',
] as const;
export type ShownColumn = (typeof partColumns)[number];

/** One number, or the grade, as it stands in a cell; `anchor` is where the report says so, else its card. */
export interface PartItem {
  readonly shown: string;
  readonly anchor: string | null;
  readonly isDerived: boolean;
  readonly aside: string | null;
}

export interface PartCell {
  readonly column: ShownColumn;
  readonly items: readonly PartItem[];
  /** What stands in a cell without items; empty in others. */
  readonly instead: string;
}

/** What all cells of a table have in common. */
export interface PartCellContext {
  /** That of all its amounts, said in the heads; null where there are none. */
  readonly unit: string | null;
  /** Some of its budgets are as planned, others as changed: each says which. */
  readonly isMixed: boolean;
  /** What all amounts without a stage are called, where their column is; null where they are called differently. */
  readonly othersName: string | null;
  /** The one at which all parts state their budgets, where that is not what the whole's spending is held against; null elsewhere. */
  readonly stage: Phase | null;
  /** Of accounts that state one, the rate that the table has a column of beside that of execution. */
  readonly shares: ReadonlyMap<Account, Figure>;
  /** Of a whole without a score, the average of its parts' scores. */
  readonly averages: ReadonlyMap<Account, Figure>;
}

/** The budget that stands for an account: the one that its spending is held against, else whichever it states. */
export const budgetShown = ({ budget, adjustedBudget, initialBudget }: Funds, stage: Phase | null = null): Figure | null =>
  (stage === 'initialBudget' ? initialBudget : null) ?? budget ?? (adjustedBudget?.status === 'reported' ? adjustedBudget : initialBudget);

/** The cells of the report's tables in which a column's numbers stand. */
const sidesIn: Readonly<Partial<Record<ShownColumn, readonly InapplicableSide[]>>> = {
  budget: ['adjustedBudget', 'initialBudget'],
  ...{ received: ['received'], final: ['finalAccount'], others: ['amount'], rate: ['rate'] },
  ...{ persons: ['persons'], score: ['score'], grade: ['grade'] },
};

/** Of a source left blank by a rule of its form, that the report says so; a body that is not named is no claim. */
function missingIn(column: ShownColumn, { funds }: Account): string {
  if (isOfWords(column)) return zh.none;
  if (funds.elsewhere !== null && isOfMoney(column)) return apartWords.elsewhere;
  return (column === 'rate' && insteadOfRate(funds)) || zh.undisclosed;
}

const isOfMoney = (column: ShownColumn): boolean => !isOfWords(column) && !['share', 'persons', 'score', 'grade'].includes(column);

/** A column of bodies. */
export const isOfWords = (column: ShownColumn): column is FactKey => factKeys.some((key) => key === column);

/** What the report marks as not applicable in a column, as it is shown; a rate is so where one of its sides is. Undefined where it marks nothing. */
export function markedIn(column: ShownColumn, account: Account): string | undefined {
  const marked = inapplicableAt(account, sidesIn[column] ?? []);
  if (marked) return shown(marked);
  return column === 'rate' && (markedIn('budget', account) ?? markedIn('final', account)) ? zh.inapplicable : undefined;
}

export function cellOf(column: ShownColumn, account: Account, context: PartCellContext): PartCell {
  const items = itemsOf[column](account, context);
  const missing = markedIn(column, account) ?? missingIn(column, account);
  return { column, items, instead: items.length > 0 ? '' : missing };
}

/** Of a row that closes others: what they come to or leave, empty where that cannot be told. `held`: the stage of the whole's own budget. */
export function closingCell(column: ShownColumn, computed: readonly Figure[], held: Phase | null, context: PartCellContext): PartCell {
  const at = (phase: Phase) => computed.find((each) => each.phase === phase) ?? null;
  const own = held ? at(held) : null;
  // At another stage than the whole's only where each budget says which it is.
  const budget = own ?? (held && !context.isMixed ? null : (at('adjustedBudget') ?? at('initialBudget')));
  const computable: Readonly<Partial<Record<ShownColumn, Figure | null>>> = { budget, received: at('received'), final: at('finalAccount') };
  const figure = computable[column] ?? null;
  return { column, items: figure ? [amount(figure, context, ...stageOf(figure, context))] : [], instead: '' };
}

type ItemsOf = (account: Account, context: PartCellContext) => readonly PartItem[];

const statedAt =
  (stage: Phase): ItemsOf =>
  ({ funds }, context) =>
    total(funds.stated.find(({ phase }) => phase === stage) ?? null, funds, context);

const itemsOf: Readonly<Record<ShownColumn, ItemsOf>> = {
  ...forEachFact(
    (key): ItemsOf =>
      (account) =>
        ('kind' in account ? (account as Part).facts : []).flatMap((fact) =>
          fact.key === key ? [{ shown: fact.words, anchor: null, isDerived: false, aside: null }] : [],
        ),
  ),
  budget: ({ funds }, context) => total(budgetShown(funds, context.stage), funds, context),
  income: statedAt('income'),
  received: statedAt('received'),
  carriedIn: statedAt('carriedIn'),
  carriedOut: statedAt('carriedOut'),
  final: ({ funds }, context) => total(funds.finalAccount, funds, context),
  others: (account, context) =>
    othersOf(account).map(({ figure, name }) => amount(figure, context, ...(name === context.othersName ? [] : [name]))),
  rate: ({ funds }) => {
    const rate = rateOf(funds);
    return rate ? [{ ...item(rate, shown(rate)), aside: computedAside(funds) }] : [];
  },
  share: (account, { shares }) => [shares.get(account)].flatMap((figure) => (figure ? [item(figure, shown(figure))] : [])),
  persons: ({ beneficiaries, indicators }) => {
    const { total, groups = [] } = beneficiaries ?? {};
    const counted = [
      ...(total ? [[total, total.label] as const] : []),
      ...groups.flatMap(({ figure, parts }) => [
        [figure, figure.label] as const,
        ...parts.map((part) => [part, zh.report.facts.among(part.label)] as const),
      ]),
    ];
    return counted.flatMap(([figure, label]) =>
      isKnown(figure)
        ? [
            {
              ...item(figure, shown(figure)),
              aside: [label, targetSaid(figure, indicators)].filter(Boolean).join(zh.report.sentence.comma),
            },
          ]
        : [],
    );
  },
  score: (account, { averages }) => {
    const { rating } = account;
    const average = averages.get(account);
    if (rating?.score.value) return [item(rating.score, shownNumber(rating.score))];
    return average ? [{ ...item(average, shownNumber(average)), aside: average.label }] : [];
  },
  grade: ({ rating }) =>
    rating?.grade ? [{ shown: rating.grade, anchor: rating.statement?.anchor ?? null, isDerived: false, aside: null }] : [],
};

/** The amounts that the report puts at no stage, each by what it is called beside the part's own name. */
export const othersOf = (account: Account & { readonly name?: string }): readonly { readonly figure: Figure; readonly name: string }[] =>
  account.funds.stated
    .filter(({ phase }) => phase === null)
    .map((figure) => ({ figure, name: withoutName(figure.label, account.name ?? '') }));

/** 应急广播终端更换资金 in the row of 应急广播终端更换 is its 资金. */
const withoutName = (label: string, name: string): string => (label.startsWith(name) ? label.slice(name.length) || label : label);

function total(figure: Figure | null, { conflicting }: Funds, context: PartCellContext): readonly PartItem[] {
  if (!figure?.value) return [];
  const others = conflicting.filter(({ phase }) => phase === figure.phase).map((each) => shown(inUnit(each, context.unit)));
  const elsewhere = others.length > 0 ? [zh.report.facts.elsewhere(others.join(zh.report.sentence.list))] : [];
  const until = untilSaid(figure);
  return [amount(figure, context, ...stageOf(figure, context), ...(until ? [until] : []), ...elsewhere)];
}

function stageOf(figure: Figure, { isMixed }: PartCellContext): readonly string[] {
  if (!isMixed) return [];
  if (figure.phase === 'adjustedBudget') return [adjustedName([figure])];
  return figure.phase === 'initialBudget' ? [phaseWords.initialBudget] : [];
}

/** Its unit stands in the head, but for money of another kind. */
function amount(figure: Figure, { unit }: PartCellContext, ...asides: readonly string[]): PartItem {
  const same = inUnit(figure, unit);
  return { ...item(figure, same.unit === unit ? shownNumber(same) : shown(same)), aside: asides.join(zh.report.sentence.comma) || null };
}

const item = (figure: Figure, words: string): PartItem => ({
  ...{ shown: words, anchor: anchorOf(figure), isDerived: figure.status === 'derived', aside: null },
});
