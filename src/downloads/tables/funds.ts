import { accountsOf, holdersOf, type SubjectAccount } from '../../domain/accounts.ts';
import { type BudgetPhase, type Figure, isFlow, type Phase, phasesAndFlows } from '../../domain/figure.ts';
import { inapplicableAt } from '../../domain/inapplicable.ts';
import type { Account, Part, Report } from '../../domain/report.ts';
import { amountsOf, likeness, type PrintedAmount } from '../../domain/same-amount.ts';
import { unit } from '../../language/units.ts';
import { insteadByParts, insteadWithoutStage, toldBy } from '../../presenting/apart.ts';
import { shown } from '../../presenting/shown.ts';
import { derivedText } from '../../text/derived.ts';
import { statusWords, tableNotes, tableWords } from '../../text/readers/downloads.ts';
import { fundColumnWords } from '../../text/readers/tables.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import { addressOf } from '../addresses.ts';
import {
  addressOfFigure,
  flag,
  formulaOf,
  joined,
  noRateNote,
  noteOf,
  provenanceForms,
  statementCells,
  valueText,
  yuanText,
} from './figure-cells.ts';
import { partCells, partForms } from './part-cells.ts';
import { rowKey, subjectCells, subjectForms } from './subject-cells.ts';
import type { TableSubject } from './table.ts';
import { always, inPercent, inUnitOf, inYuan, tableOf } from './table-of.ts';

/** The amounts of a project: each phase of each year once, stated or not; then those of each part; then the others. */
export const fundsTable = tableOf({
  id: 'funds',
  ...tableWords.funds,
  titleEn: 'Funds',
  words: fundColumnWords,
  forms: {
    ...subjectForms,
    id: ['string', 'Figure id', always],
    phase: ['string', 'Budget phase', { values: Object.values(phaseWords) }],
    source: ['string', 'Source of funds'],
    label: ['string', 'Name in the report', always],
    value: ['number', 'Amount', inUnitOf('unit')],
    unit: ['string', 'Unit', always],
    yuan: ['number', 'Amount in yuan', inYuan],
    execution_rate: ['number', 'Execution rate in percent, derived', inPercent],
    ...provenanceForms,
    ...partForms,
  },
  key: rowKey,
  label: 'label',
  preview: ['label', 'subject', 'phase', 'yuan', 'status', 'year', 'project_name', 'publisher_name'],
  covers: () => true,
  rows: (subject) => linesOf(subject.report).map((line) => cells(line, subject)),
});

/** What the report says of one amount. Without one it says nothing of this phase. */
interface FundsLine {
  readonly of: SubjectAccount;
  readonly phase: Phase | null;
  readonly amount: PrintedAmount | null;
  /** What it says of the same phase and subject elsewhere, and what no rounding makes the same. */
  readonly contradicted: readonly Figure[];
}

function linesOf(report: Report): FundsLine[] {
  const [whole, ...parts] = accountsOf(report).map(linesOfSubject);
  return [...(whole?.byPhase ?? []), ...parts.flatMap(({ byPhase, others }) => [...byPhase, ...others]), ...(whole?.others ?? [])];
}

/** Only of the whole a phase that is not stated has a line: nobody expects each part to state each. */
function linesOfSubject(of: SubjectAccount) {
  const { stated, adjustedBudget, unspent } = of.account.funds;
  const all = [...stated, ...(adjustedBudget?.status === 'derived' ? [adjustedBudget] : [])];
  return {
    byPhase: phasesAndFlows.flatMap((phase): FundsLine[] => {
      const lines = linesOfPhase(phase, of, all);
      const marked = lines.length === 0 ? inapplicableAt(of.account, isFlow(phase) ? [] : [phase as BudgetPhase]) : undefined;
      if (marked) return [{ of, phase, amount: { figure: marked, also: [] }, contradicted: [] }];
      return lines.length > 0 || of.part || isFlow(phase) ? lines : [{ of, phase, amount: null, contradicted: [] }];
    }),
    others: [...all, ...(unspent ? [unspent] : [])]
      .filter(({ phase }) => phase === null)
      .concat(inapplicableAt(of.account, ['amount']) ?? [])
      .map((figure): FundsLine => ({ of, phase: null, amount: { figure, also: [] }, contradicted: [] })),
  };
}

/** One line an amount: a report that contradicts itself has them all. */
function linesOfPhase(phase: Phase, of: SubjectAccount, figures: readonly Figure[]): FundsLine[] {
  const amounts = amountsOf(figures.filter((figure) => figure.phase === phase));
  return amounts.map((amount) => ({
    ...{ of, phase, amount },
    contradicted: amounts.filter((each) => each !== amount).map(({ figure }) => figure),
  }));
}

/** The nearest source that the money of a part is from; empty where it is of all sources. */
const sourceOf = (part: Part | null, report: Report): string =>
  holdersOf(report, part?.id ?? null).findLast(({ kind }) => kind === 'source')?.name ?? '';

function cells({ of: { part, account }, phase, amount, contradicted }: FundsLine, subject: TableSubject) {
  const { report, site } = subject;
  const { funds } = account;
  const source = sourceOf(part, report);
  const shared = {
    ...subjectCells(subject),
    ...partCells(part),
    ...{ phase: phase ? phaseWords[phase] : '', source, source_sha256: report.source.sha256 },
  };
  const isSpending = phase === 'finalAccount';
  const noRate = isSpending ? noRateNote(funds) : [];
  if (!amount) return { ...shared, ...unsaid(phase as Phase, account, report, noRate), address: addressOf(site, report.path) };
  const { figure, also } = amount;
  const figures = [figure, ...also];
  return {
    ...shared,
    id: figure.id,
    label: joined(figures.map(({ label }) => label)),
    value: valueText(figure),
    unit: figure.unit || unitOf(account, report),
    yuan: yuanText(figure),
    execution_rate: valueText(isSpending ? funds.executionRate : null),
    scope: source === figure.scope ? '' : figure.scope,
    status: statusWords[figure.status],
    derived: flag(figure.status === 'derived'),
    formula: formulaOf(figure, subject),
    ...statementCells(figures),
    note: joined([
      ...figures.map(noteOf),
      ...also.flatMap((each) => alsoPrinted(figure, each)),
      ...contradicted.map(contradicts),
      ...noRate,
    ]),
    address: addressOfFigure(figure, subject),
  };
}

/** An amount that the report prints twice, once to fewer places, keeps the exact one. */
function alsoPrinted(figure: Figure, other: Figure): string[] {
  const how = likeness(figure, other);
  return how === 'rounded' || how === 'cut' ? [tableNotes.alsoPrinted[how](other.label, shown(other))] : [];
}

const contradicts = (other: Figure): string => tableNotes.contradicts(other.label, shown(other));

const isBudget = (phase: Phase): boolean => phase === 'initialBudget' || phase === 'adjustedBudget';

/** Where any of its parts states the phase, or all of a kind amounts at no stage that may be of it, the report is not called silent. */
function whyEmpty(phase: Phase, account: Account): string {
  const states = ({ funds }: Part): boolean => funds.stated.some((each) => each.phase === phase);
  const instead = insteadByParts(account, states) ?? (isBudget(phase) ? insteadWithoutStage(account) : undefined);
  if (instead) return tableNotes.apart(instead);
  if (account.funds.elsewhere) return derivedText.saidInstead(account.funds.elsewhere);
  return toldBy(account, states) ? tableNotes.noTotal : tableNotes.undisclosed;
}

/** For a line without an amount. */
const unitOf = (...accounts: readonly Account[]): string => accounts.flatMap(({ funds }) => funds.stated)[0]?.unit ?? unit.yuan;

const unsaid = (phase: Phase, account: Account, report: Report, noRate: readonly string[]) => ({
  id: `undisclosed:${phase.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  label: phaseWords[phase],
  unit: unitOf(account, report),
  ...{ value: '', yuan: '', execution_rate: '', scope: '', formula: '', printed: '', quotation: '', place: '' },
  ...{ status: statusWords.undisclosed, derived: flag(false), note: joined([whyEmpty(phase, account), ...noRate]) },
});
