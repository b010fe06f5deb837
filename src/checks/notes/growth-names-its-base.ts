import type { ComputedBefore } from '../../domain/compared-figure.ts';
import { lastYearSaid } from '../../domain/last-year-said.ts';
import type { Group } from '../../domain/report.ts';
import { beforeOf, compareWithYearBefore } from '../../domain/year-before.ts';
import { shown } from '../../presenting/shown.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { messages, words } from './growth-names-its-base.words.ts';

/** A rate of growth says little without what it grew from. Where last year's own report is on the site, its number is told. */
export const growthNamesItsBase: Rule = {
  id: 'growth-names-its-base',
  group: 'notes',
  level: 'note',
  chart: 'growth',
  byAccount: true,
  words,
  find: ({ report, folders, part }) => {
    const computedBefore = compareWithYearBefore(report, { reports: folders.reports, parts: part?.among });
    return (report.beneficiaries?.groups ?? []).flatMap((group) => {
      const block = group.growth?.statements[0]?.block;
      if (block === undefined || lastYearSaid(group, report)) return [];
      return [beside(block, remark(group, beforeOf(group, { computedBefore })))];
    });
  },
};

function remark({ figure: { label }, growth, previous }: Group, before: ComputedBefore | undefined): string {
  const rate = growth ? shown(growth) : '';
  if (previous && before && !before.agrees) return messages.differs(label, rate, shown(previous), before.year, shown(before.stated));
  if (previous) return messages.derived(label, rate, shown(previous));
  return before ? messages.published(label, before.year, shown(before.stated)) : messages.unknown(label, rate);
}
