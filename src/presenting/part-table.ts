import { calledSpent } from '../domain/called-spent.ts';
import { type PartKind, partKinds } from '../domain/part-kinds.ts';
import { type Account, type Part, partsOf, type Report } from '../domain/report.ts';
import { type FactKey, factWordsOf } from '../domain/report-facts.ts';
import { derivedText } from '../text/derived.ts';
import { partWords as words } from '../text/readers/part-words.ts';
import { zh } from '../text/readers/zh.ts';
import { partKindWords, phaseWords } from '../text/vocabulary.ts';
import { unitForAmounts } from './amount-unit.ts';
import { adjustedName } from './budget-name.ts';
import {
  budgetShown,
  cellOf,
  closingCell,
  isOfWords,
  markedIn,
  othersOf,
  type PartCell,
  type PartCellContext,
  partColumns,
  type ShownColumn,
} from './part-cells.ts';
import { averageOf, sharesOf } from './part-shares.ts';
import { overlapSaid } from './parts-overlap.ts';
import { rateOf } from './rates.ts';

/** What is stated of the parts of one kind, of the whole above them, of those within a part below it. */
export interface PartTable {
  readonly kind: PartKind;
  readonly heading: string;
  /** With the unit of a column of amounts. */
  readonly columns: readonly { readonly column: ShownColumn; readonly title: string; readonly unit: string | null }[];
  readonly rows: readonly PartRow[];
  /** What stands under it; null where nothing must. */
  readonly note: string | null;
}

export interface PartRow {
  readonly name: string;
  /** 0 for the whole and its parts, 1 for what is within a part. */
  readonly depth: number;
  /** The project that it is in other years, by its id. */
  readonly project: string | null;
  readonly cells: readonly PartCell[];
}

/** One for each kind of which the report states more than names. */
export const partTables = (report: Report): readonly PartTable[] => partKinds.flatMap((kind) => tableOf(kind, report) ?? []);

function tableOf(kind: PartKind, report: Report): PartTable | null {
  const outer = report.parts.filter((part) => part.kind === kind);
  const parts = outer.flatMap((part) => [part, ...partsOf(part)]);
  const accounts: readonly Account[] = [report, ...parts];
  const stage = stageOfParts(parts, report);
  const budgetFigures = accounts.flatMap(({ funds }) => budgetShown(funds, stage) ?? []);
  const budgets = new Set(budgetFigures.flatMap(({ phase }) => phase ?? []));
  const unit = unitForAmounts(accounts.flatMap(({ funds }) => funds.stated));
  const othersName = onlyOf(parts.flatMap((part) => othersOf(part).map(({ name }) => name)));
  const shares = sharesOf(parts, report);
  const context: PartCellContext = {
    ...{ unit, isMixed: budgets.size > 1, stage, othersName },
    ...{ shares: shares?.byPart ?? new Map(), averages: new Map(averageOf(report)) },
  };
  const called = calledSpent(parts.flatMap(({ funds, name }) => (funds.finalAccount ? [{ figure: funds.finalAccount, name }] : [])));
  const columns = partColumns.filter((column) => parts.some((part) => cellOf(column, part, context).items.length > 0));
  if (columns.length === 0) return null;
  const adjusted = budgets.size === 1 && budgets.has('adjustedBudget') ? adjustedName(budgetFigures) : null;
  const named = stage === null ? adjusted : phaseWords[stage];
  return {
    kind,
    heading: words.tables[kind],
    columns: columns.map((column) => ({
      column,
      title: isOfWords(column)
        ? (onlyOf(parts.flatMap(({ facts }) => facts.flatMap(({ key, name }) => (key === column ? [name] : [])))) ??
          factWordsOf(column).label)
        : titleOf(column, { budget: named, others: othersName, final: called, share: shares?.name ?? null }),
      unit: isOfMoney(column) ? context.unit : null,
    })),
    rows: [...wholeRow(report, columns, context), ...rowsOf(report, [kind], { columns, context, depth: 0, kind })],
    note: [overlapSaid(report, kind), blankSaid(parts)].filter((each) => each !== null).join('') || null,
  };
}

/** The report's words on rows that it leaves blank. */
function blankSaid(parts: readonly Part[]): string | null {
  const said = parts.find(({ funds }) => funds.elsewhere !== null)?.funds.elsewhere;
  return said ? derivedText.saidInstead(said) : null;
}

/** Planned amounts stand below the whole's own planned amount, not below what it was changed to, where no rate is held against either. */
function stageOfParts(parts: readonly Part[], { funds }: Report): 'initialBudget' | null {
  const stages = new Set(parts.flatMap((part) => budgetShown(part.funds)?.phase ?? []));
  const isPlannedOnly = stages.size === 1 && stages.has('initialBudget') && parts.every((part) => !rateOf(part.funds));
  return isPlannedOnly && funds.initialBudget?.status === 'reported' ? 'initialBudget' : null;
}

type ColumnNames = Readonly<Record<'budget' | 'others' | 'final' | 'share', string | null>>;

function titleOf(column: Exclude<ShownColumn, FactKey>, { budget, others, final, share }: ColumnNames): string {
  const own = { others, final, share }[column as 'others' | 'final' | 'share'];
  if (own) return own;
  return column === 'budget' && budget ? words.budgetNamed(budget) : words.columns[column];
}

/** What all are; null where they differ, or there is none. */
function onlyOf(names: readonly string[]): string | null {
  const [first = null, ...others] = new Set(names);
  return others.length === 0 ? first : null;
}

const isOfMoney = (column: ShownColumn): boolean => !isOfWords(column) && !['rate', 'share', 'persons', 'score', 'grade'].includes(column);

/** What the whole does not state is no claim here: its parts do. */
function wholeRow(report: Report, columns: readonly ShownColumn[], context: PartCellContext): PartRow[] {
  const cells = columns.map((column): PartCell => ({ ...cellOf(column, report, context), instead: markedIn(column, report) ?? zh.none }));
  return cells.some(({ items }) => items.length > 0) ? [{ name: words.whole, depth: 0, project: null, cells }] : [];
}

interface Rows {
  readonly columns: readonly ShownColumn[];
  readonly context: PartCellContext;
  readonly depth: number;
  /** Of the table. */
  readonly kind: PartKind;
}

const rowsOf = (whole: Account, kinds: readonly PartKind[], rows: Rows): readonly PartRow[] =>
  kinds.flatMap((kind) => {
    const parts = whole.parts.filter((part) => part.kind === kind);
    return parts.length > 0 ? [...parts.flatMap((part) => partRows(part, rows)), ...closingRows(whole, parts, kind, rows)] : [];
  });

const partRows = (part: Part, rows: Rows): readonly PartRow[] => [
  {
    name: part.kind === rows.kind ? part.name : words.ofKind(partKindWords[part.kind], part.name),
    ...{ depth: rows.depth, project: part.project },
    cells: rows.columns.map((column) => cellOf(column, part, rows.context)),
  },
  ...rowsOf(part, partKinds, { ...rows, depth: rows.depth + 1 }),
];

function closingRows(whole: Account, parts: readonly Part[], kind: PartKind, { columns, context, depth }: Rows): readonly PartRow[] {
  const listed = whole.listed.filter((each) => each.kind === kind);
  const held = budgetShown(whole.funds, context.stage)?.phase ?? null;
  const names = { sum: words.sum(parts.length, partKindWords[kind]), rest: words.rest(partKindWords[kind]) };
  return (['sum', 'rest'] as const).flatMap((what): PartRow[] => {
    const computed = listed.flatMap((each) => each[what] ?? []);
    const cells = columns.map((column) => closingCell(column, computed, held, context));
    return cells.some(({ items }) => items.length > 0) ? [{ name: names[what], depth, project: null, cells }] : [];
  });
}
