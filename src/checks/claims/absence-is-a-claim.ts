import type { Rule } from '../rule.ts';
import { partsAmongOthers } from './absence/among-others.ts';
import { absentAmounts } from './absence/amounts.ts';
import { growthAmongOthers } from './absence/growth.ts';
import { absentPersons } from './absence/persons.ts';
import { absentRating } from './absence/rating.ts';
import { absentResults } from './absence/results.ts';
import { absentSections } from './absence/sections.ts';
import { words } from './absence-is-a-claim.words.ts';

const ofPart = [absentRating, absentAmounts, absentResults];
const ofWhole = [...ofPart, absentPersons, absentSections, partsAmongOthers, growthAmongOthers];

/** What an editor calls undisclosed, or leaves out, the page calls missing: so the text must not have it. */
export const absenceIsAClaim: Rule = {
  id: 'absence-is-a-claim',
  group: 'claims',
  level: 'warning',
  byAccount: true,
  words,
  find: (subject) => (subject.part ? ofPart : ofWhole).flatMap((each) => each(subject)),
};
