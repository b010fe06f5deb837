import { withoutSpace } from '../../../domain/narrative.ts';
import { messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type Objection } from './claim.ts';
import { isThisYear, yearOfNumber } from './periods.words.ts';

/** 这是上年的数, in the note of a figure that is registered as this year's. `of` is the figure's year, `year` the report's. */
export const periodBelied = (text: string, of: number, year: number): readonly Objection[] =>
  clausesOf(withoutSpace(text)).flatMap((clause) => {
    const said = yearOfNumber.exec(clause)?.groups?.['year'];
    if (said === undefined) return [];
    const meant = isThisYear.test(said) ? year : Number(/\d{4}/u.exec(said)?.[0] ?? year - 1);
    return meant === of ? [] : [{ said: clause, fact: messages.facts.ofOtherYear(of) }];
  });
