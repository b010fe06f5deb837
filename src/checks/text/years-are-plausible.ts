import type { Rule } from '../rule.ts';
import { matchesIn, note } from './matches.ts';
import { aim, eventYear, messages, numberYear, words } from './years-are-plausible.words.ts';

/** A report of a year is written within two years of it; its bases are no older than document numbers in their present form. */
export const yearsArePlausible: Rule = {
  id: 'years-are-plausible',
  group: 'text',
  level: 'note',
  words,
  find({ report: { year: reportYear, narrative } }) {
    const latest = reportYear + 2;
    const { blocks } = narrative;
    const events = matchesIn(blocks, eventYear).filter(({ groups: [year], place }) => {
      const before = blocks[place.block]?.text.slice(0, place.start) ?? '';
      return Number(year) > latest && !aim.test(before);
    });
    const numbers = matchesIn(blocks, numberYear).filter(({ groups: [year] }) => Number(year) > latest || Number(year) < 1990);
    return [
      ...events.map(({ found, place }) => note(place, messages.late(found))),
      ...numbers.map(({ found, place }) => note(place, messages.number(found))),
    ];
  },
};
