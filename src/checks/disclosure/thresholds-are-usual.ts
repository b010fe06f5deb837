import type { Rule } from '../rule.ts';
import { sensitiveGroups } from './cells.ts';
import { defaultThresholds, thresholdsOf } from './thresholds.ts';
import { messages, words } from './thresholds-are-usual.words.ts';

/** Whoever lowers the bounds of the gate says why: a kept warning is shown on the page and in its receipt. */
export const thresholdsAreUsual: Rule = {
  id: 'thresholds-are-usual',
  group: 'disclosure',
  level: 'warning',
  words,
  find: (subject) => {
    const { block, ask } = thresholdsOf(subject.site);
    const isLowered = block < defaultThresholds.block || ask < defaultThresholds.ask;
    if (!isLowered || sensitiveGroups(subject).length === 0) return [];
    return [{ place: { in: 'project', path: ['beneficiaries'] }, ...messages.lowered({ block, ask }, defaultThresholds) }];
  },
};
