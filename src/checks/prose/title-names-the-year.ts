import { readNumbers } from '../../language/numbers/read-numbers.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './title-names-the-year.words.ts';

/** A report filed under another year than its title's is last year's, or in the wrong folder. */
export const titleNamesTheYear: Rule = {
  id: 'title-names-the-year',
  group: 'prose',
  level: 'error',
  words,
  find: ({ report }) => {
    const title = report.narrative.blocks.find(({ kind }) => kind === 'title');
    const years = title ? readNumbers(title.text).filter(({ kind }) => kind === 'year') : [];
    return years.flatMap(({ values, start, end, text }): Finding[] => {
      const covers = values.some((year) => year.scale === 0 && year.coefficient === BigInt(report.year));
      return covers || !title
        ? []
        : [{ place: { in: 'narrative', block: title.index, start, end }, ...messages.differs(text, report.year) }];
    });
  },
};
