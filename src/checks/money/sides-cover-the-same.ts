import type { Figure } from '../../domain/figure.ts';
import type { Narrative } from '../../domain/narrative.ts';
import type { Rule } from '../rule.ts';
import { quotedSentence } from '../words-around/quoted-sentence.ts';
import { messages, words } from './sides-cover-the-same.words.ts';

/** Money of one body is not held against the money of another: where the sentences name different scopes, the editor is asked. */
export const sidesCoverTheSame: Rule = {
  id: 'sides-cover-the-same',
  group: 'money',
  level: 'warning',
  byAccount: true,
  words,
  find: ({ file, report: { funds, narrative } }) => {
    const { noRate, budget, finalAccount } = funds;
    if (noRate !== 'scopes' || !budget || !finalAccount) return [];
    const index = file.funds.findIndex(({ id }) => id === finalAccount.id);
    return [
      {
        place: { in: 'project', path: ['funds', index, 'value'] },
        ...messages.differ(saidOf(budget, narrative), saidOf(finalAccount, narrative)),
      },
    ];
  },
};

/** The name of an amount with the sentence that says whose it is. */
function saidOf({ label, statements: [first] }: Figure, { blocks }: Narrative): { label: string; sentence: string } {
  const text = first && blocks[first.block]?.text;
  return { label, sentence: first && text ? quotedSentence(text, first.start, first.end) : '' };
}
