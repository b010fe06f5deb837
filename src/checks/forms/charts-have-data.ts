import { isDrawable } from '../../charts/charts-of.ts';
import type { ChartId } from '../../text/vocabulary.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './charts-have-data.words.ts';

/** A chart that report.mdx places is one that the report's data can carry: the chart itself is asked. */
export const chartsHaveData: Rule = {
  id: 'charts-have-data',
  group: 'forms',
  level: 'error',
  words,
  find: ({ report }) =>
    report.narrative.placements.flatMap(({ chart }, index): Finding[] =>
      isDrawable(chart as ChartId, report) ? [] : [{ place: { in: 'chart', index }, ...messages.empty(chart as ChartId) }],
    ),
};
