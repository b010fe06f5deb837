import { chineseDigits } from './numerals.ts';

const chinese = '二[〇零○]';
const year = `(?:(?:19|20)\\d\\d|${chinese}[一二三四五六七八九〇零○]{2})`;
const money = '(?:资金|经费|预算|款项|项目|目标|任务)';
const between = '[^，,。；;《〔\\d]';
/** 2022年设立的项目: since when, not of which year. */
const since = '(?!以来|起|至今|前|[^，,。；;]{0,6}(?:设立|立项|启动|成立|印发|出台|批复|开工|建成))';

const named = new RegExp(
  `(?:(?<from>${year})\\s*年?度?\\s*(?:[-－—–~～]{1,2}|至|到)\\s*)?(?<to>${year})\\s*年(?:度|(?!度))${since}${between}{0,12}?${money}${between}{0,8}$`,
  'u',
);
const relative = new RegExp(
  `(?:上一?年|去年|前一?年|往年|以前年度|下一?年|明年|次年)(?:度|(?!度))(?!相比|一致|相同|[结转])${between}{0,12}?${money}${between}{0,8}$`,
  'u',
);

/** Of the words of a clause up to what money is for, or a goal is: whether they name years other than the report's own. */
export function isOfOtherYear(words: string, own: number): boolean {
  const years = named.exec(words)?.groups;
  if (!years) return relative.test(words);
  const last = yearIn(years['to'] ?? '');
  return own < yearIn(years['from'] ?? years['to'] ?? '') || last < own;
}

const yearIn = (text: string): number => Number([...text].map((each) => String(chineseDigits[each] ?? each)).join(''));

/** 2022年项目资金主要用于 of words that tell themselves what they are of. */
export const aimHead = (words: string): string => /^[^，,。；;]{0,24}?(?:用于|用途|目标)/u.exec(words)?.[0] ?? '';
