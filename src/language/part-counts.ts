import { allOf } from './all-of.ts';
import { decimalToText } from './decimal.ts';
import { parseNumeral } from './numbers/numeral.ts';

const named = (words: string): RegExp =>
  new RegExp(`(?<![\\d.,，第])([\\d一二两三四五六七八九十]{1,3})\\s*(?:个|项|类)[\\u4e00-\\u9fff]{0,6}(?:${words})`, 'u');

const kinds = {
  source: named('来源|渠道'),
  project: named('项目|工程'),
  use: named('支出方向|方面|用途'),
  level: named('级次'),
  group: named('群体|人群|类人员'),
} as const;

/** The largest number of parts of a kind that a text speaks of: 6 of 本次评价共选取6个项目; 0 where it says none. */
export const countOfKind = (kind: keyof typeof kinds, text: string): number =>
  Math.max(0, ...allOf(text, kinds[kind]).map(([, printed = '']) => Number(parseNumeral(printed).values.map(decimalToText)[0] ?? 0)));

/** A department spends on staff and offices, besides its projects. */
export const spendsBesidesProjects = /基本支出|人员经费|公用经费/u;
