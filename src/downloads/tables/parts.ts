import { holdersOf } from '../../domain/accounts.ts';
import type { Figure } from '../../domain/figure.ts';
import { type Part, partsOf, type Report } from '../../domain/report.ts';
import { factWordsOf, forEachFact } from '../../domain/report-facts.ts';
import { derivedText } from '../../text/derived.ts';
import { tableNotes, tableWords } from '../../text/readers/downloads.ts';
import { partTableNotes, partTableWords } from '../../text/readers/part-table.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import { addressOf, figureAddress } from '../addresses.ts';
import { joined, noRateNote, noteOf, valueText, yuanText } from './figure-cells.ts';
import { partCells, partKindForm } from './part-cells.ts';
import { rowKey, subjectCells, subjectForms } from './subject-cells.ts';
import type { TableSubject } from './table.ts';
import { always, type ColumnForm, inPercent, inPoints, inUnitOf, inYuan, tableOf } from './table-of.ts';

/** What a report speaks of apart: each source, project, use, level and group, with its money and its rating. */
export const partsTable = tableOf({
  id: 'parts',
  ...tableWords.parts,
  titleEn: 'Parts of reports',
  words: partTableWords,
  forms: {
    ...subjectForms,
    id: ['string', 'Part id', always],
    kind: ['string', 'Kind of part', { ...always, ...partKindForm }],
    name: ['string', 'Part', always],
    path: ['string', 'Names of all levels', always],
    part_of: ['string', 'Id of the part that holds it'],
    budget_phase: ['string', 'Phase of the budget', { values: Object.values(phaseWords) }],
    budget: ['number', 'Budget', inUnitOf('budget_unit')],
    budget_unit: ['string', 'Unit of the budget'],
    budget_yuan: ['number', 'Budget in yuan', inYuan],
    spent: ['number', 'Spending', inUnitOf('spent_unit')],
    spent_unit: ['string', 'Unit of the spending'],
    spent_yuan: ['number', 'Spending in yuan', inYuan],
    execution_rate: ['number', 'Execution rate in percent, derived', inPercent],
    printed_rate: ['number', 'Execution rate in percent, as printed', inPercent],
    grade: ['string', 'Grade'],
    score: ['number', 'Score in points', inPoints],
    quotation: ['string', 'Quotation'],
    note: ['string', 'Note'],
    budget_figure: ['string', 'Figure id of the budget'],
    spent_figure: ['string', 'Figure id of the spending'],
    address: ['string', 'Permanent address', always],
    source_sha256: ['string', 'SHA-256 of the official document', always],
    subject_project: ['string', 'Project id of the part'],
    amount: ['number', 'Amount at no stated phase', inUnitOf('amount_unit')],
    amount_unit: ['string', 'Unit of that amount'],
    amount_yuan: ['number', 'That amount in yuan', inYuan],
    amount_label: ['string', 'What the report calls it'],
    amount_figure: ['string', 'Figure id of that amount'],
    ...forEachFact((key): ColumnForm => ['string', factWordsOf(key).titleEn]),
  },
  key: rowKey,
  label: 'name',
  preview: ['path', 'kind', 'budget_yuan', 'spent_yuan', 'execution_rate', 'grade', 'score', 'year', 'project_name', 'publisher_name'],
  covers: ({ parts }) => parts.length > 0,
  rows: (subject) => partsOf(subject.report).map((part) => cells(part, subject)),
});

function cells(part: Part, subject: TableSubject) {
  const { id, name, funds, rating, quote, inapplicable } = part;
  const { report } = subject;
  const { subject: path, subject_kind: kind, subject_project } = partCells(part);
  const budget = budgetOf(part);
  const spent = funds.finalAccount;
  const [amount = null, ...more] = funds.stated.filter(({ phase }) => phase === null);
  return {
    ...subjectCells(subject),
    ...{ id, kind, name, path, subject_project },
    part_of: holdersOf(report, id).at(-2)?.id ?? '',
    budget_phase: budget?.phase ? phaseWords[budget.phase] : '',
    budget: valueText(budget),
    budget_unit: budget?.unit ?? '',
    budget_yuan: yuanText(budget),
    spent: valueText(spent),
    spent_unit: spent?.unit ?? '',
    spent_yuan: yuanText(spent),
    execution_rate: valueText(funds.executionRate),
    printed_rate: valueText(funds.printedRate),
    grade: rating?.grade ?? '',
    score: valueText(rating?.score ?? null),
    quotation: quote ?? '',
    note: joined([
      ...[budget, spent, amount].flatMap((each) => (each?.inexact ? [noteOf(each)] : [])),
      ...(more.length > 0 ? [partTableNotes.more(more.map(({ label }) => label))] : []),
      ...noRateNote(funds),
      ...(rating?.score.value ? [noteOf(rating.score)] : []),
      ...markedNotes(inapplicable),
      ...blankNotes(funds),
    ]),
    budget_figure: budget?.id ?? '',
    spent_figure: spent?.id ?? '',
    amount: valueText(amount),
    amount_unit: amount?.unit ?? '',
    amount_yuan: yuanText(amount),
    amount_label: amount?.label ?? '',
    amount_figure: amount?.id ?? '',
    ...forEachFact((key) => part.facts.find((each) => each.key === key)?.words ?? ''),
    address: addressOfPart(part, subject),
    source_sha256: report.source.sha256,
  };
}

const blankNotes = ({ elsewhere }: Part['funds']): readonly string[] => (elsewhere === null ? [] : [derivedText.saidInstead(elsewhere)]);

const markedNotes = (inapplicable: Part['inapplicable']): readonly string[] =>
  [...Map.groupBy(inapplicable, ({ figure }) => noteOf(figure))].map(([note, same]) =>
    tableNotes.marked(
      same.map(({ figure }) => figure.label),
      note,
    ),
  );

/** The one that its spending is held against; where the whole's is of another phase, its own all the same. */
const budgetOf = ({ funds }: Part): Figure | null => funds.budget ?? funds.adjustedBudget ?? funds.initialBudget;

function addressOfPart(part: Part, { report, site }: TableSubject): string {
  const figure = firstFigure(part, report);
  const anchor = figure?.id ?? part.rating?.statement?.anchor;
  return anchor ? figureAddress(site, report, anchor) : addressOf(site, report.path);
}

const firstFigure = ({ id }: Part, { figures }: Pick<Report, 'figures'>): Figure | undefined =>
  figures.find(({ subject, statements }) => subject === id && statements.length > 0);
