import { decimalToText } from '../../domain/decimal.ts';
import { explain } from '../../domain/explain.ts';
import { type Figure, operators, type Statement, statuses } from '../../domain/figure.ts';
import { fenToYuan, toFen } from '../../domain/money.ts';
import { exactText } from '../../domain/shown.ts';
import { between, figureColumnWords, statusWords, tableWords } from '../../text/downloads.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import { figureAddress } from '../addresses.ts';
import type { Column } from './column.ts';
import type { Subject, Table } from './table.ts';

type Id = keyof typeof figureColumnWords;

type Form = Pick<Column, 'required' | 'values' | 'scale'>;

/** A percentage has eight decimals at most: it is cut there. */
const exact: Form = { scale: 8 };
const always: Form = { required: true };

const types: Readonly<Record<Id, readonly [type: Column['type'], titleEn: string, form?: Form]>> = {
  publisher: ['string', 'Publisher id', always],
  publisher_name: ['string', 'Publisher', always],
  year: ['year', 'Fiscal year of the report', always],
  project: ['string', 'Project id', always],
  project_name: ['string', 'Project', always],
  id: ['string', 'Figure id', always],
  label: ['string', 'Figure', always],
  value: ['number', 'Value', exact],
  unit: ['string', 'Unit', always],
  yuan: ['number', 'Amount in yuan', { scale: 2 }],
  operator: ['string', 'Comparison sign', { values: operators }],
  period: ['year', 'Year of the figure', always],
  phase: ['string', 'Budget phase', { values: Object.values(phaseWords) }],
  scope: ['string', 'Scope'],
  status: ['string', 'Status', { ...always, values: statuses.map((status) => statusWords[status]) }],
  formula: ['string', 'Formula'],
  numerator: ['number', 'Numerator', exact],
  denominator: ['number', 'Denominator', exact],
  printed: ['string', 'As printed'],
  quotation: ['string', 'Quotation'],
  place: ['string', 'Place in the report'],
  note: ['string', 'Note'],
  address: ['string', 'Permanent address', always],
  source_sha256: ['string', 'SHA-256 of the official document', always],
};

const columns: readonly Column[] = (Object.keys(types) as Id[]).map((id) => {
  const [type, titleEn, form] = types[id];
  return { id, ...figureColumnWords[id], titleEn, type, ...form };
});

/** Every number of a report, one row each. */
export const figuresTable: Table = {
  id: 'figures',
  ...tableWords.figures,
  titleEn: 'Figures',
  columns,
  key: ['publisher', 'year', 'project', 'id'],
  rows: (subject) =>
    subject.report.figures.map((figure) => {
      const row = cells(figure, subject);
      return columns.map(({ id }) => row[id as Id]);
    }),
};

function cells(figure: Figure, { report, publisher, site }: Subject): Record<Id, string> {
  const { id, label, unit, operator, period, phase, scope, status, ratio, note, statements } = figure;
  return {
    publisher: report.publisher,
    publisher_name: publisher.name,
    year: String(report.year),
    project: report.project,
    project_name: report.name,
    id,
    label,
    value: exactText(figure) ?? '',
    unit,
    yuan: yuanText(figure),
    operator: operator ?? '',
    period: String(period),
    phase: phase ? phaseWords[phase] : '',
    scope,
    status: statusWords[status],
    formula: explain(figure, report),
    numerator: ratio ? decimalToText(ratio.numerator) : '',
    denominator: ratio ? decimalToText(ratio.denominator) : '',
    printed: distinct(statements, 'printed'),
    quotation: distinct(statements, 'quotation'),
    place: distinct(statements, 'place'),
    note: note ?? '',
    address: figureAddress(site, report, id),
    source_sha256: report.source.sha256,
  };
}

function yuanText({ value, unit }: Figure): string {
  const fen = value ? toFen(value, unit) : undefined;
  return fen === undefined ? '' : decimalToText(fenToYuan(fen));
}

const distinct = (statements: readonly Statement[], field: 'printed' | 'quotation' | 'place'): string =>
  [...new Set(statements.map((each) => each[field]))].join(between);
