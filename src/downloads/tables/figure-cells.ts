import { type Figure, type Statement, statuses } from '../../domain/figure.ts';
import { yuanAndFenOf } from '../../domain/money.ts';
import type { Funds } from '../../domain/report.ts';
import { decimalToText } from '../../language/decimal.ts';
import { explain } from '../../presenting/explain.ts';
import { exactText, shown } from '../../presenting/shown.ts';
import { derivedText, noRateText } from '../../text/derived.ts';
import { between, statusWords, tableNotes } from '../../text/readers/downloads.ts';
import { figureAddress } from '../addresses.ts';
import type { TableSubject } from './table.ts';
import { always, type ColumnForm, type Form } from './table-of.ts';

/** What the report prints, in every table that has one number a row. */
export const statementForms = {
  printed: ['string', 'As printed'],
  quotation: ['string', 'Quotation'],
  place: ['string', 'Place in the report'],
} as const satisfies Readonly<Record<string, ColumnForm>>;

/** The words that a status may have. */
export const statusForm: Form = { ...always, values: statuses.map((status) => statusWords[status]) };

/** What a row says of where its number is from: the last columns of tables whose rows are numbers. */
export const provenanceForms = {
  scope: ['string', 'Scope'],
  status: ['string', 'Status', statusForm],
  derived: ['boolean', 'Derived by this site', always],
  formula: ['string', 'Formula'],
  ...statementForms,
  note: ['string', 'Note'],
  address: ['string', 'Permanent address', always],
  source_sha256: ['string', 'SHA-256 of the official document', always],
} as const satisfies Readonly<Record<string, ColumnForm>>;

/** Of a number that is no exact one also the words that say so: 不足200万元. */
export const printedOf = ({ statements, inexact }: Pick<Figure, 'statements' | 'inexact'>): readonly string[] =>
  statements.map(({ printed }) => (inexact && printed === statements[0]?.printed ? inexact.phrase : printed));

export const statementCells = (
  figures: readonly Pick<Figure, 'statements' | 'inexact'>[],
): Readonly<Record<keyof typeof statementForms, string>> => ({
  printed: joined(figures.flatMap(printedOf)),
  quotation: joined(statementsOf(figures).map(({ quotation }) => quotation)),
  place: joined(statementsOf(figures).map(({ place }) => place)),
});

const statementsOf = (figures: readonly Pick<Figure, 'statements'>[]): readonly Statement[] =>
  figures.flatMap(({ statements }) => statements);

export const flag = (value: boolean): string => String(value);

export const valueText = (figure: Figure | null): string => (figure && exactText(figure)) ?? '';

/** Empty where the figure is no amount of money, or no exact one. */
export function yuanText(figure: Figure | null): string {
  const yuan = figure && !figure.inexact && yuanAndFenOf(figure);
  return yuan ? decimalToText(yuan) : '';
}

/** Never empty where the value is. */
export function noteOf({ note, status, words, inexact }: Figure): string {
  if (status === 'inapplicable') return tableNotes.inapplicable(words ?? '');
  if (inexact && !note?.includes(inexact.phrase)) return joined([derivedText.printedAs(inexact.phrase), note ?? '']);
  return note ?? (status === 'undisclosed' || status === 'withheld' ? tableNotes[status] : '');
}

/** Why the column of the rate is empty, where something was spent or no rate is possible. */
export function noRateNote({ noRate, finalAccount, printedRate, stated }: Funds): string[] {
  if (noRate === 'undisclosed' && !finalAccount?.value) return [];
  if (noRate === 'undisclosed') {
    const isPlanned = stated.some(({ phase, value }) => phase === 'initialBudget' && value);
    return [printedRate ? tableNotes.onlyPrinted(shown(printedRate)) : isPlanned ? tableNotes.onlyInitial : tableNotes.noBudget];
  }
  return noRate ? [noRateText[noRate].note] : [];
}

export const formulaOf = (figure: Figure | null, { report }: TableSubject): string => (figure ? explain(figure, report) : '');

/** Empty for what is no figure of the report. */
export const addressOfFigure = (figure: Figure | null, { report, site }: TableSubject): string =>
  figure ? figureAddress(site, report, figure.id) : '';

/** Each once, in order. */
export const joined = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join(between);
