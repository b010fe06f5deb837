import type { Rule } from '../rule.ts';
import { partsAmongOthers } from './absence/among-others.ts';
import { absentAmounts } from './absence/amounts.ts';
import { growthAmongOthers } from './absence/growth.ts';
import { absentPersons } from './absence/persons.ts';
import { absentRating } from './absence/rating.ts';
import { absentResults } from './absence/results.ts';
import { absentSections } from './absence/sections.ts';
import { words } from './absence-is-a-claim.words.ts';

/** What an editor calls undisclosed, or leaves out, the page calls missing: so the text must not have it. */
export const absenceIsAClaim: Rule = {
  id: 'absence-is-a-claim',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) =>
    [absentRating, absentAmounts, absentResults, absentPersons, absentSections, partsAmongOthers, growthAmongOthers].flatMap((each) =>
      each(subject),
    ),
};
