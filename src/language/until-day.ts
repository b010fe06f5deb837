import { plainForm } from './plain.ts';

const day = '(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月\\s*(?:(\\d{1,2})\\s*[日号]|([上中下]旬|[底末]))';
/** 截至12月20日, 截止到2024年11月底, 截至 10 月中旬. */
const until = new RegExp(`截(?:至|止(?:[至到于])?|到)\\s*${day}`, 'gu');
/** What counts of the whole year, whatever day was named before it: 截至12月20日全部完工，全年支出. */
const ofWholeYear = /全年|年末|年底|全部支出/u;

/** A day before the end of a year up to which the words before an amount tell of it, as they print it; undefined where they name none, or the last day. */
export function untilDayIn(before: string, year: number): string | undefined {
  const plain = plainForm(before);
  const last = [...plain.matchAll(until)].at(-1);
  if (!last) return undefined;
  const [said, ofYear = String(year), month = '', date, end] = last;
  if (Number(ofYear) !== year || ofWholeYear.test(plain.slice(last.index + said.length))) return undefined;
  const isBefore = Number(month) < 12 || (date === undefined ? /旬/u.test(end ?? '') && end !== '下旬' : Number(date) < 31);
  return isBefore ? said.replace(/\s/gu, '') : undefined;
}

/** The same in a note beside the amount. */
export const untilDayNoted = (note: string): string | undefined => note.match(until)?.[0];

/** Whether a text can name one at all. */
export const mayNameUntil = (text: string): boolean => text.includes('截');
