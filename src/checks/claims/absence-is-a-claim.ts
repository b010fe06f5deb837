import type { Rule, Subject } from '../rule.ts';
import { partsAmongOthers } from './absence/among-others.ts';
import { absentAmounts } from './absence/amounts.ts';
import { absentAnswers } from './absence/answers.ts';
import { growthAmongOthers } from './absence/growth.ts';
import { policiesLeftOut } from './absence/listed-policies.ts';
import { sourcesLeftOut } from './absence/listed-sources.ts';
import { absentPersons } from './absence/persons.ts';
import { absentRating } from './absence/rating.ts';
import { absentResults } from './absence/results.ts';
import { absentSections } from './absence/sections.ts';
import { words } from './absence-is-a-claim.words.ts';

const ofProject = [absentRating, absentAmounts, absentResults, absentAnswers];
const ofWhole = [...ofProject, absentPersons, absentSections, sourcesLeftOut, policiesLeftOut, partsAmongOthers, growthAmongOthers];

/** A project in a report is told of as a report is; of a source, a use, a level, a group the whole's sentences speak as well. */
const askedOf = ({ part }: Subject) => (part ? (part.kind === 'project' ? ofProject : []) : ofWhole);

/** What an editor calls undisclosed, or leaves out, the page calls missing: so the text must not have it. */
export const absenceIsAClaim: Rule = {
  id: 'absence-is-a-claim',
  group: 'claims',
  level: 'warning',
  byAccount: true,
  words,
  find: (subject) => askedOf(subject).flatMap((each) => each(subject)),
};
