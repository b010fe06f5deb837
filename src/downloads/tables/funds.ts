import { type Figure, type Phase, phases } from '../../domain/figure.ts';
import type { Funds, Report } from '../../domain/report.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import { statusWords, tableNotes, tableWords } from '../../text/readers/downloads.ts';
import { fundColumnWords } from '../../text/readers/tables.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import { addressOf } from '../addresses.ts';
import { addressOfFigure, flag, formulaOf, joined, noteOf, provenanceForms, statementCells, valueText, yuanText } from './figure-cells.ts';
import { rowKey, subjectCells, subjectForms } from './subject-cells.ts';
import type { Subject } from './table.ts';
import { always, inPercent, inUnitOf, inYuan, tableOf } from './table-of.ts';

/** The amounts of a project: each phase of each year once, stated or not; then each source's; then the others. */
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
  },
  key: rowKey,
  label: 'label',
  preview: ['label', 'phase', 'yuan', 'status', 'source', 'year', 'project_name', 'publisher_name'],
  covers: () => true,
  rows: (subject) => linesOf(subject.report).map((line) => cells(line, subject)),
});

/** What the report says of one amount. Without a figure it says nothing of this phase. */
interface Line {
  readonly phase: Phase | null;
  readonly source: string;
  readonly figures: readonly Figure[];
}

function linesOf({ funds }: Report): Line[] {
  const all = [...funds.stated, ...(funds.adjustedBudget?.status === 'derived' ? [funds.adjustedBudget] : [])];
  const inPhase = (figures: readonly Figure[], phase: Phase) => figures.filter((figure) => figure.phase === phase);
  const alone = (figures: readonly Figure[], source = '') =>
    figures.filter(({ phase }) => phase === null).map((figure): Line => ({ phase: null, source, figures: [figure] }));
  return [
    ...phases.map((phase): Line => ({ phase, source: '', figures: inPhase(all, phase) })),
    ...funds.sources.flatMap(({ name, figures }) => [
      ...phases.map((phase): Line => ({ phase, source: name, figures: inPhase(figures, phase) })).filter((line) => line.figures.length > 0),
      ...alone(figures, name),
    ]),
    ...alone(all),
    ...(funds.unspent ? [{ phase: null, source: '', figures: [funds.unspent] }] : []),
  ];
}

function cells({ phase, source, figures }: Line, subject: Subject) {
  const { report, site } = subject;
  const [figure] = figures;
  const shared = { ...subjectCells(subject), phase: phase ? phaseWords[phase] : '', source, source_sha256: report.source.sha256 };
  const rate = phase === 'finalAccount' && source === '' ? report.funds.executionRate : null;
  if (!figure) return { ...shared, ...unsaid(phase as Phase, report.funds), address: addressOf(site, report.path) };
  return {
    ...shared,
    id: figure.id,
    label: joined(figures.map(({ label }) => label)),
    value: valueText(figure),
    unit: figure.unit,
    yuan: yuanText(figure),
    execution_rate: valueText(rate),
    scope: source === figure.scope ? '' : figure.scope,
    status: statusWords[figure.status],
    derived: flag(figure.status === 'derived'),
    formula: formulaOf(figure, subject),
    ...statementCells(figures.flatMap(({ statements }) => statements)),
    note: joined([...figures.map(noteOf), ...rounded(figure, figures)]),
    address: addressOfFigure(figure, subject),
  };
}

/** A phase that the report states twice, once rounded, keeps the amount that the site computes with. */
const rounded = (figure: Figure, figures: readonly Figure[]): string[] =>
  figures.filter((each) => yuanText(each) !== yuanText(figure)).map((each) => tableNotes.alsoPrinted(each.label, shown(each)));

const unsaid = (phase: Phase, { stated }: Funds) => ({
  id: `undisclosed:${phase.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  label: phaseWords[phase],
  unit: stated[0]?.unit ?? unit.yuan,
  ...{ value: '', yuan: '', execution_rate: '', scope: '', formula: '', printed: '', quotation: '', place: '' },
  ...{ status: statusWords.undisclosed, derived: flag(false), note: tableNotes.undisclosed },
});
