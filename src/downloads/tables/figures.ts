import type { Figure } from '../../domain/figure.ts';
import { partsOf, type Report } from '../../domain/report.ts';
import { decimalToText } from '../../language/decimal.ts';
import { sideOfInexact } from '../../language/inexact-words.ts';
import { operators } from '../../language/operator.ts';
import { explain } from '../../presenting/explain.ts';
import { insteadOfFigure } from '../../presenting/instead-of-figure.ts';
import { figureColumnWords, statusWords, tableNotes, tableWords } from '../../text/readers/downloads.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import { figureAddress } from '../addresses.ts';
import { noteOf, statementCells, statementForms, statusForm, valueText, yuanText } from './figure-cells.ts';
import { partCells, partForms } from './part-cells.ts';
import { rowKey, subjectCells, subjectForms } from './subject-cells.ts';
import type { TableSubject } from './table.ts';
import { always, exact, inUnitOf, inYuan, tableOf } from './table-of.ts';

/** Every number of a report, those of its parts too, one row each. */
export const figuresTable = tableOf({
  id: 'figures',
  ...tableWords.figures,
  titleEn: 'Figures',
  words: figureColumnWords,
  forms: {
    ...subjectForms,
    id: ['string', 'Figure id', always],
    label: ['string', 'Figure', always],
    value: ['number', 'Value', inUnitOf('unit')],
    unit: ['string', 'Unit'],
    yuan: ['number', 'Amount in yuan', inYuan],
    operator: ['string', 'Comparison sign', { values: operators }],
    period: ['year', 'Year of the figure', always],
    phase: ['string', 'Budget phase', { values: Object.values(phaseWords) }],
    scope: ['string', 'Scope'],
    status: ['string', 'Status', statusForm],
    formula: ['string', 'Formula'],
    numerator: ['number', 'Numerator', exact],
    denominator: ['number', 'Denominator', exact],
    ...statementForms,
    note: ['string', 'Note'],
    address: ['string', 'Permanent address', always],
    source_sha256: ['string', 'SHA-256 of the official document', always],
    words: ['string', 'Answer in words'],
    ...partForms,
  },
  key: rowKey,
  label: 'label',
  preview: ['label', 'subject', 'value', 'unit', 'status', 'year', 'project_name', 'publisher_name'],
  covers: ({ figures }) => figures.length > 0,
  rows: (subject) => subject.report.figures.map((figure) => cells(figure, subject)),
});

function cells(figure: Figure, subject: TableSubject) {
  const { id, label, unit, operator, inexact, period, phase, scope, status, ratio } = figure;
  const part = partsOf(subject.report).find((each) => each.id === figure.subject);
  const { report, site } = subject;
  return {
    ...subjectCells(subject),
    id,
    label,
    value: valueText(figure),
    unit,
    yuan: yuanText(figure),
    operator: operator ?? (inexact && sideOfInexact(inexact)) ?? '',
    period: String(period),
    phase: phase ? phaseWords[phase] : '',
    scope,
    status: statusWords[status],
    formula: explain(figure, report),
    numerator: ratio ? decimalToText(ratio.numerator) : '',
    denominator: ratio ? decimalToText(ratio.denominator) : '',
    ...statementCells([figure]),
    note: insteadNote(figure, report) ?? noteOf(figure),
    address: figureAddress(site, report, id),
    source_sha256: report.source.sha256,
    words: figure.words ?? '',
    ...partCells(part),
  };
}

/** Why there is no total, where parts of the report state theirs. */
function insteadNote(figure: Figure, report: Report): string | undefined {
  const instead = figure.note === null ? insteadOfFigure(figure, report) : undefined;
  return instead && tableNotes.apart(instead);
}
