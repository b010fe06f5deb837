import { occurrences } from '../../narrative/locate.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './excuse-is-needed.words.ts';

/** An excuse must cover words that stand in the text, or it hides a number that comes later. */
export const excuseIsNeeded: Rule = {
  id: 'excuse-is-needed',
  group: 'prose',
  level: 'error',
  asPrinted: true,
  words,
  find: ({ file, report }) =>
    (file.excused ?? []).flatMap(({ quote }, index): Finding[] =>
      occurrences(quote, report.narrative.blocks).length > 0
        ? []
        : [{ place: { in: 'project', path: ['excused', index, 'quote'] }, ...messages.unneeded(quote) }],
    ),
};
