import { accountsOf } from '../../domain/accounts.ts';
import { type Figure, isKnown } from '../../domain/figure.ts';
import { sidesOf } from '../../domain/indicator-sides.ts';
import { type Report, sourcesOf } from '../../domain/report.ts';
import type { ChartId } from '../../text/vocabulary.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './charts-follow-their-figures.words.ts';

/** A chart stands behind a paragraph or table of its own section that states one of its numbers. */
export const chartsFollowTheirFigures: Rule = {
  id: 'charts-follow-their-figures',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ report }) =>
    report.narrative.placements.flatMap(({ chart, after }, index): Finding[] => {
      const figures = figuresOf[chart as ChartId]?.(report) ?? [];
      if (figures.length === 0) return [];
      const section = report.narrative.blocks.findLastIndex((block) => block.index <= after && block.level === 2);
      const isBefore = figures.some(({ statements }) => statements.some(({ block }) => block >= section && block <= after));
      return isBefore ? [] : [{ place: { in: 'chart', index }, ...messages.elsewhere(chart, placesOf(figures)) }];
    }),
};

const figuresOf: Readonly<Record<ChartId, (report: Report) => readonly Figure[]>> = {
  /** Amounts of no stage, as what was overpaid, are not drawn. */
  funds: (report) => [...report.funds.stated.filter(({ phase }) => phase !== null), ...sourcesOf(report).flatMap(({ figures }) => figures)],
  indicators: (report) =>
    accountsOf(report).flatMap(({ account: { indicators } }) => indicators.flatMap((each) => sidesOf(each).filter(isKnown))),
  beneficiaries: ({ beneficiaries }) => (beneficiaries?.groups ?? []).flatMap(({ figure, parts }) => [figure, ...parts]),
  parts: ({ parts }) => parts.flatMap(({ funds }) => funds.stated),
  growth: ({ beneficiaries }) => (beneficiaries?.groups ?? []).flatMap(({ figure, growth }) => (growth ? [figure, growth] : [])),
};

const placesOf = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.flatMap(({ statements }) => statements.map(({ place }) => place))),
];
