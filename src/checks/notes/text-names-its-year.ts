import type { Rule } from '../rule.ts';
import { namesAYear } from '../years-in-text.ts';
import { beside } from './beside.ts';
import { messages, words } from './text-names-its-year.words.ts';

/** Every page and file tells the year; where the text names none, the reader is told whose word that is. */
export const textNamesItsYear: Rule = {
  id: 'text-names-its-year',
  group: 'notes',
  level: 'note',
  words,
  find({ report: { narrative, year } }) {
    const title = narrative.blocks.find(({ kind }) => kind === 'title');
    return title && !namesAYear(narrative) ? [beside(title.index, messages.unsaid(year))] : [];
  },
};
