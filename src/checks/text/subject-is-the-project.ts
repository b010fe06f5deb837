import type { Rule } from '../rule.ts';
import { matchesIn, note } from './matches.ts';
import { isAboutAll, messages, wholeOffice, words } from './subject-is-the-project.words.ts';

export const subjectIsTheProject: Rule = {
  id: 'subject-is-the-project',
  group: 'text',
  level: 'note',
  words,
  find: ({ report }) =>
    isAboutAll.test(report.narrative.title)
      ? []
      : matchesIn(report.narrative.blocks, wholeOffice, ['paragraph']).map(({ found, place }) => note(place, messages.whole(found))),
};
