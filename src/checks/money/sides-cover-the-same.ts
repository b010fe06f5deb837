import type { Rule } from '../rule.ts';
import { messages, words } from './sides-cover-the-same.words.ts';

/** Money of one body is not held against the money of another: where the sentences name different scopes, the editor is asked. */
export const sidesCoverTheSame: Rule = {
  id: 'sides-cover-the-same',
  group: 'money',
  level: 'warning',
  words,
  find: ({ file, report: { funds } }) => {
    const { noRate, budget, finalAccount } = funds;
    if (noRate !== 'scopes' || !budget || !finalAccount) return [];
    const index = file.funds.findIndex(({ id }) => id === finalAccount.id);
    return [{ place: { in: 'project', path: ['funds', index, 'value'] }, ...messages.differ(budget.label, finalAccount.label) }];
  },
};
