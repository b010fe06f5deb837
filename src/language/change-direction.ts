import { fallAtEnd, fallBefore, lowerThan, namesAFall, rises } from './direction-words.ts';
import { plainForm } from './plain.ts';

/** Which way the words that end before a number say that something went by so much; undefined where they do not say. */
export type ChangeDirection = 'rise' | 'fall';

const filling = '(?:[了约近达约为]|达到|接近|大约|超过|\\s)*';
const saved = new RegExp(`(?:节约|节省|节支|压减|少支出|少支|少花|少用|少收|少发)${filling}$`, 'u');
const risen = new RegExp(
  `(?:${rises}|(?<![至增减])多(?:支出|支|花|收|发|用)?|净增|新增|递增|[增升涨高])(?:幅度|额|数额?|率)?${filling}(?:人民币)?$`,
  'u',
);
/** Of a column: the sign of the number says which way. */
const bothWays = /增减|变[动化]|差额|升降/u;

export function directionBefore(before: string): ChangeDirection | undefined {
  const near = before.slice(-40);
  if (fallBefore.test(near) || lowerThan.test(near) || saved.test(near)) return 'fall';
  return risen.test(near) ? 'rise' : undefined;
}

/** The heading or name of a column whose numbers are changes, with their signs. */
export const isSigned = (words: string): boolean => bothWays.test(words);

/** 比上年, 较去年同期, 同比: a comparison with the year before, in a sentence or a heading. */
export const speaksOfYearBefore = (text: string, year: number): boolean =>
  /同比|上一?年|去年|前一年|同期/u.test(text) || text.includes(String(year - 1));

const measured = '(?:的?(?:幅度|比例|比率|百分比|百分点|程度|[数金总]?额|数?量|[人户件次天]?数|天数|时间|时长|率|幅|值))';
const measuredAtEnd = new RegExp(`${measured}$`, 'u');
const riseAtEnd = new RegExp(`(?:${rises}|净增)${measured}$|(?:[增涨升]幅|增速)$|(?<!率|度|水平|比例)(?:增长|净增)$`, 'u');
/** 工业增加值 is what was produced. */
const level = /增加值$/u;
const withoutNotes = (name: string): string =>
  plainForm(name)
    .replace(/\s+/gu, '')
    .replace(/(?:\([^()]*\))+$/u, '');

/** Of an indicator by its name: its numbers are sizes of a fall (投诉降低幅度, 能耗下降率) or of a rise (客流增长率); null for any other. */
export function changeNamed(name: string): ChangeDirection | null {
  const text = withoutNotes(name);
  if (isSigned(text) || level.test(text)) return null;
  if (fallAtEnd.test(text) || fallAtEnd.test(text.replace(measuredAtEnd, ''))) return 'fall';
  return riseAtEnd.test(text) ? 'rise' : null;
}

/** Whether a minus before a number of that name may be the fall itself (减排量 −50 吨) and not its contrary. */
export const mayCountFalls = (name: string): boolean => !isSigned(name) && (namesAFall.test(name) || /节/u.test(name));
