import { accountsOf } from '../../domain/accounts.ts';
import { pointsLost } from '../../domain/points-lost.ts';
import { type Indicator, indicatorName, type Part } from '../../domain/report.ts';
import { hasOnlyPoints } from '../../domain/scored-indicators.ts';
import { decimalToText } from '../../language/decimal.ts';
import { operators } from '../../language/operator.ts';
import { statusWords, tableWords } from '../../text/readers/downloads.ts';
import { indicatorColumnWords, indicatorNotes, levelSeparator, verdictWords } from '../../text/readers/tables.ts';
import { unjudgedWords } from '../../text/readers/unjudged.ts';
import { addressOfFigure, formulaOf, joined, noteOf, statementCells, valueText, yuanText } from './figure-cells.ts';
import { partCells, partForms } from './part-cells.ts';
import { rowKey, subjectCells, subjectForms } from './subject-cells.ts';
import type { TableSubject } from './table.ts';
import { always, inPercent, inPoints, inUnitOf, inYuan, tableOf } from './table-of.ts';

const bases = ['reported', 'derived', 'lowerBound', 'undisclosed', 'inapplicable'] as const;

/** The targets of a project and of its parts, each with its result and whether it was reached. */
export const indicatorsTable = tableOf({
  id: 'indicators',
  ...tableWords.indicators,
  titleEn: 'Indicators',
  words: indicatorColumnWords,
  forms: {
    ...subjectForms,
    id: ['string', 'Indicator id', always],
    indicator: ['string', 'Indicator', always],
    top_level: ['string', 'Top level'],
    path: ['string', 'All levels', always],
    definition: ['string', 'Definition in the report'],
    target_operator: ['string', 'Comparison sign of the target', { values: operators }],
    target: ['number', 'Target', inUnitOf('target_unit')],
    target_unit: ['string', 'Unit of the target'],
    target_yuan: ['number', 'Target in yuan', inYuan],
    actual: ['number', 'Result', inUnitOf('actual_unit')],
    actual_unit: ['string', 'Unit of the result'],
    actual_yuan: ['number', 'Result in yuan', inYuan],
    basis: ['string', 'Basis of the result', { ...always, values: bases.map((basis) => statusWords[basis]) }],
    verdict: ['string', 'Whether the target was reached', { values: Object.values(verdictWords) }],
    weight: ['number', 'Weight in points', inPoints],
    score: ['number', 'Score in points', inPoints],
    derived: ['boolean', 'Result derived by this site', always],
    formula: ['string', 'Formula of the result'],
    target_quotation: ['string', 'Quotation of the target'],
    actual_quotation: ['string', 'Quotation of the result'],
    note: ['string', 'Note'],
    target_figure: ['string', 'Figure id of the target'],
    actual_figure: ['string', 'Figure id of the result'],
    target_address: ['string', 'Permanent address of the target'],
    actual_address: ['string', 'Permanent address of the result'],
    source_sha256: ['string', 'SHA-256 of the official document', always],
    target_words: ['string', 'Target in words'],
    actual_words: ['string', 'Result in words'],
    unjudged: ['string', 'Why nothing was judged', { values: Object.values(unjudgedWords) }],
    completion: ['number', 'Result as a share of the target, in percent, derived by this site', inPercent],
    reason: ['string', 'Reason of the deviation, in the words of the report'],
    ...partForms,
    points_lost: ['number', 'Weight less score, in points, derived by this site', inPoints],
  },
  key: rowKey,
  label: 'indicator',
  preview: ['indicator', 'subject', 'year', 'target_operator', 'target', 'actual', 'actual_unit', 'verdict', 'project_name'],
  covers: (report) => accountsOf(report).some(({ account }) => account.indicators.length > 0),
  rows: (subject) =>
    accountsOf(subject.report).flatMap(({ part, account }) => account.indicators.map((indicator) => cells(indicator, part, subject))),
});

function cells(indicator: Indicator, part: Part | null, subject: TableSubject) {
  const { id, path, definition, target, untargeted, aimed, actual, basis, instead, verdict, unjudged, completion, reason, weight, score } =
    indicator;
  const lost = pointsLost(indicator);
  return {
    ...subjectCells(subject),
    id,
    indicator: indicatorName({ path }),
    top_level: path.length > 1 ? (path[0] ?? '') : '',
    path: path.join(levelSeparator),
    definition: definition ?? '',
    target_operator: target?.operator ?? '',
    target: valueText(target),
    target_unit: target?.unit ?? '',
    target_yuan: yuanText(target),
    actual: valueText(actual),
    actual_unit: actual?.unit ?? '',
    actual_yuan: yuanText(actual),
    basis: statusWords[actual?.status === 'inapplicable' ? 'inapplicable' : basis],
    verdict: hasOnlyPoints({ unjudged }) ? '' : verdictWords[verdict],
    weight: weight ? decimalToText(weight) : '',
    score: score ? decimalToText(score) : '',
    derived: String(basis === 'derived'),
    formula: formulaOf(actual, subject),
    target_quotation: statementCells(target ? [target] : []).quotation,
    actual_quotation: statementCells(actual ? [actual] : []).quotation,
    note: joined([
      instead === null
        ? indicatorNotes[unjudged === 'onlyPoints' ? 'reported' : basis](actual?.label ?? '', definition ?? '')
        : indicatorNotes.instead(instead),
      untargeted === null ? '' : indicatorNotes.instead(untargeted),
      aimed === null ? '' : indicatorNotes.aimed(aimed),
      ...[target, actual].map((side) => (side ? noteOf(side) : '')),
    ]),
    target_figure: target?.id ?? '',
    actual_figure: actual?.id ?? '',
    target_address: addressOfFigure(target, subject),
    actual_address: addressOfFigure(actual, subject),
    source_sha256: subject.report.source.sha256,
    target_words: target?.words ?? '',
    actual_words: actual?.words ?? '',
    unjudged: unjudged ? unjudgedWords[unjudged] : '',
    completion: valueText(completion),
    reason: reason ?? '',
    ...partCells(part),
    points_lost: lost ? decimalToText(lost) : '',
  };
}
