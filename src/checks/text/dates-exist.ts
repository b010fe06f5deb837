import type { Rule } from '../rule.ts';
import { dayOfMonth, messages, monthOfYear, words } from './dates-exist.words.ts';
import { matchesIn, note } from './matches.ts';

export const datesExist: Rule = {
  id: 'dates-exist',
  group: 'text',
  level: 'note',
  words,
  find({ report }) {
    const { blocks } = report.narrative;
    const wrongDays = matchesIn(blocks, dayOfMonth).filter(({ groups: [year, month, day] }) => !isDay(year, Number(month), Number(day)));
    const wrongMonths = matchesIn(blocks, monthOfYear).filter(({ groups: [month] }) => !isMonth(Number(month)));
    return [...wrongDays, ...wrongMonths].map(({ found, place }) => note(place, messages.noSuchDate(found)));
  },
};

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** Without a year, 2月29日 exists. */
function isDay(year: string | undefined, month: number, day: number): boolean {
  const leap = year === undefined || (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return isMonth(month) && day >= 1 && day <= days;
}
