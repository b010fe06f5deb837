import { accountsOf } from '../../domain/accounts.ts';
import type { Figure } from '../../domain/figure.ts';
import { lastYearSaid } from '../../domain/last-year-said.ts';
import type { Beneficiaries, Group, Indicator, Part } from '../../domain/report.ts';
import { beforeOf } from '../../domain/year-before.ts';
import { decimalToText } from '../../language/decimal.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import { shown } from '../../presenting/shown.ts';
import { targetOf } from '../../presenting/target-of.ts';
import { statusWords, tableWords } from '../../text/readers/downloads.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import { beneficiaryColumnWords, beneficiaryKinds, beneficiaryNotes } from '../../text/readers/tables.ts';
import { addressOfFigure, flag, formulaOf, joined, noteOf, provenanceForms, statementCells, valueText } from './figure-cells.ts';
import { partCells, partForms } from './part-cells.ts';
import { rowKey, subjectCells, subjectForms } from './subject-cells.ts';
import type { TableSubject } from './table.ts';
import { always, inPercent, inUnitOf, tableOf } from './table-of.ts';

/** Who was helped, by the whole and by each part: the total, each group, the parts that the report lists of a group, and what they leave. */
export const beneficiariesTable = tableOf({
  id: 'beneficiaries',
  ...tableWords.beneficiaries,
  titleEn: 'Beneficiaries',
  words: beneficiaryColumnWords,
  forms: {
    ...subjectForms,
    id: ['string', 'Figure id', always],
    kind: ['string', 'Kind of row', { ...always, values: Object.values(beneficiaryKinds) }],
    label: ['string', 'Group', always],
    part_of: ['string', 'Figure id of the whole'],
    part_of_label: ['string', 'The whole'],
    value: ['number', 'Number', inUnitOf('unit')],
    unit: ['string', 'Unit', always],
    may_overlap: ['boolean', 'May overlap others of its kind', always],
    sensitive: ['boolean', 'Sensitive group', always],
    growth: ['number', 'Growth over last year in percent', inPercent],
    previous: ['number', 'Last year’s number, derived', inUnitOf('unit')],
    previous_formula: ['string', 'Formula of last year’s number'],
    ...provenanceForms,
    target: ['number', 'What was aimed at', inUnitOf('target_unit')],
    target_unit: ['string', 'Unit of what was aimed at'],
    target_figure: ['string', 'Figure id of what was aimed at'],
    ...partForms,
  },
  key: rowKey,
  label: 'label',
  preview: ['label', 'subject', 'kind', 'value', 'unit', 'may_overlap', 'year', 'project_name', 'publisher_name'],
  covers: (report) => accountsOf(report).some(({ account }) => account.beneficiaries !== null),
  rows: (subject) =>
    accountsOf(subject.report).flatMap(({ part, account: { beneficiaries, indicators } }) =>
      beneficiaries ? linesOf(beneficiaries).map((line) => cells(line, { part, indicators }, subject)) : [],
    ),
});

interface GroupLine {
  readonly figure: Figure;
  readonly kind: keyof typeof beneficiaryKinds;
  readonly whole: Figure | null;
  /** Reports list groups and parts without saying that nobody is counted twice. */
  readonly mayOverlap: boolean;
  readonly group: Pick<Group, 'growth' | 'previous' | 'sensitive'>;
}

const ofNoGroup: GroupLine['group'] = { growth: null, previous: null, sensitive: false };

function linesOf(beneficiaries: Beneficiaries): GroupLine[] {
  const { total, groups } = beneficiaries;
  return [
    { figure: total, kind: 'total', whole: null, mayOverlap: false, group: ofNoGroup },
    ...groups.flatMap((group): GroupLine[] => {
      const { figure, parts, listed, remainder, apart, sensitive } = group;
      const below = {
        whole: figure,
        mayOverlap: parts.length > 1 && !apart,
        group: { ...ofNoGroup, sensitive },
      };
      return [
        { figure, kind: 'group', whole: areOneKind(figure.unit, total.unit) ? total : null, mayOverlap: groups.length > 1, group },
        ...parts.map((part): GroupLine => ({ ...below, figure: part, kind: 'part' })),
        ...(listed ? [{ ...below, figure: listed, kind: 'listed' } as const] : []),
        ...(remainder ? [{ ...below, figure: remainder, kind: 'remainder' } as const] : []),
      ];
    }),
  ];
}

/** What is said of last year's count where the column has none. */
function lastYearNote(figure: Figure, { report }: TableSubject): string[] {
  const groups = accountsOf(report).flatMap(({ account }) => account.beneficiaries?.groups ?? []);
  const group = groups.find((each) => each.figure === figure);
  if (!group?.growth || group.previous) return [];
  const said = lastYearSaid(group, report);
  const before = beforeOf(group, report);
  if (said) return said.kind === 'base' ? [beneficiaryNotes.said(formatQuantity(decimalToText(said.value), figure.unit))] : [];
  return [before ? beneficiaryNotes.published(before.year, shown(before.stated)) : beneficiaryNotes.unsaid];
}

interface Owner {
  readonly part: Part | null;
  readonly indicators: readonly Indicator[];
}

function cells({ figure, kind, whole, mayOverlap, group }: GroupLine, { part, indicators }: Owner, subject: TableSubject) {
  const target = targetOf(figure, indicators);
  const { id, label, unit, scope, status } = figure;
  return {
    ...subjectCells(subject),
    id,
    kind: beneficiaryKinds[kind],
    label,
    part_of: whole?.id ?? '',
    part_of_label: whole?.label ?? '',
    value: valueText(figure),
    unit,
    may_overlap: flag(mayOverlap),
    sensitive: flag(group.sensitive),
    growth: valueText(group.growth),
    previous: valueText(group.previous),
    previous_formula: formulaOf(group.previous, subject),
    scope,
    status: statusWords[status],
    derived: flag(status === 'derived'),
    formula: formulaOf(figure, subject),
    ...statementCells([figure]),
    note: joined([noteOf(figure), ...lastYearNote(figure, subject)]),
    address: addressOfFigure(figure, subject),
    source_sha256: subject.report.source.sha256,
    target: valueText(target),
    target_unit: target?.unit ?? '',
    target_figure: target?.id ?? '',
    ...partCells(part),
  };
}
