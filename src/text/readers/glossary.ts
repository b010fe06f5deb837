import { goalTerms } from './glossary/goals.ts';
import { moneyTerms } from './glossary/money.ts';
import { peopleTerms } from './glossary/people.ts';
import { resultTerms } from './glossary/results.ts';
import { siteTerms } from './glossary/site.ts';
import type { GlossaryTerm } from './glossary/term.ts';

/** The words of reports and of this site in plain Chinese. Money first, then goals, results, people, and the site's own words. */
export const glossary: readonly GlossaryTerm[] = [...moneyTerms, ...goalTerms, ...resultTerms, ...peopleTerms, ...siteTerms];
