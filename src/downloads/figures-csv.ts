import type { Publisher } from '../domain/archive.ts';
import { decimalToText } from '../domain/decimal.ts';
import { explain } from '../domain/explain.ts';
import type { Figure, Statement } from '../domain/figure.ts';
import { fenToYuan, toFen } from '../domain/money.ts';
import type { Report } from '../domain/report.ts';
import { exactText } from '../domain/shown.ts';
import { between, figureColumnWords, statusWords } from '../text/downloads.ts';
import { phaseWords } from '../text/vocabulary.ts';
import { figureAddress, type SiteAddress } from './addresses.ts';
import { type Column, csv } from './csv.ts';

type Id = keyof typeof figureColumnWords;

const types: Readonly<Record<Id, readonly [type: Column['type'], titleEn: string]>> = {
  publisher: ['string', 'Publisher id'],
  publisher_name: ['string', 'Publisher'],
  year: ['year', 'Fiscal year of the report'],
  project: ['string', 'Project id'],
  project_name: ['string', 'Project'],
  id: ['string', 'Figure id'],
  label: ['string', 'Figure'],
  value: ['number', 'Value'],
  unit: ['string', 'Unit'],
  yuan: ['number', 'Amount in yuan'],
  operator: ['string', 'Comparison sign'],
  period: ['year', 'Year of the figure'],
  phase: ['string', 'Budget phase'],
  scope: ['string', 'Scope'],
  status: ['string', 'Status'],
  formula: ['string', 'Formula'],
  numerator: ['number', 'Numerator'],
  denominator: ['number', 'Denominator'],
  printed: ['string', 'As printed'],
  quotation: ['string', 'Quotation'],
  place: ['string', 'Place in the report'],
  note: ['string', 'Note'],
  address: ['string', 'Permanent address'],
  source_sha256: ['string', 'SHA-256 of the official document'],
};

export const figureColumns: readonly Column[] = (Object.keys(types) as Id[]).map((id) => {
  const [type, titleEn] = types[id];
  return { id, ...figureColumnWords[id], titleEn, type };
});

/** One row a figure. Rows of several reports can be put under one header. */
export function figuresCsv(report: Report, publisher: Pick<Publisher, 'name'>, site: SiteAddress): string {
  const rows = report.figures.map((figure) => cells(figure, report, publisher, site));
  return csv(
    figureColumns,
    rows.map((row) => figureColumns.map(({ id }) => row[id as Id])),
  );
}

function cells(figure: Figure, report: Report, publisher: Pick<Publisher, 'name'>, site: SiteAddress): Record<Id, string> {
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
