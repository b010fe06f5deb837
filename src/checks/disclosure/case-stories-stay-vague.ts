import type { Finding, Rule } from '../rule.ts';
import { context, details, messages, words } from './case-stories-stay-vague.words.ts';

/** Each detail alone tells little; three of them about one person tell who it is. */
const tooMany = 3;

export const caseStoriesStayVague: Rule = {
  id: 'case-stories-stay-vague',
  group: 'disclosure',
  level: 'warning',
  words,
  find: ({ report: { narrative } }) =>
    narrative.blocks.flatMap(({ kind, index, text }): Finding[] => {
      if (kind !== 'paragraph' || !context.test(text)) return [];
      const found = details.filter(({ pattern }) => pattern.test(text));
      if (found.length < tooMany || !found.some(({ isOne }) => isOne)) return [];
      return [{ place: { in: 'narrative', block: index, start: 0, end: text.length }, ...messages.tooMuch(found.map(({ name }) => name)) }];
    }),
};
