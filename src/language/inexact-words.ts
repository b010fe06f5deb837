import { clauseStops } from './claim-words.ts';
import { beginUpTo } from './clauses.ts';

/** Words by which a number is said to be no exact one. */

const about = '约|約|大概|大致|差不多|几近|近乎|接近|将近|左右|上下|[\\d十百千万亿]\\s*[余多]';
const bound =
  '不[到足满下]|不(?:低|少|高|多|大|小)于|不超过?|未(?:满|超过)|没有?超过|超过|超出|突破|逾|至少|至多|最多|最少|最高|最低|以上|以下|以内|之内|以外|封顶|上限|下限|高于|低于|多于|少于|大于|小于';
/** 28天内, not 公里内部, 年内容. */
const within = '内(?![容部设外地在需控涵])';
const signs = '[≥≤<>＜＞≧≦]';

/** In a name, where 多发补贴 and 近视 are no words of measure. */
export const saysInexactInName = new RegExp(`(?<![节预])(?:约|約)|大概|左右|上下|接近|将近|概数|${bound}|${signs}`, 'u');
/** In a remark, which may quote the report or say it in its own words. */
export const saysInexact = new RegExp(
  `${about}|近\\s*[\\d一二两三四五六七八九十百千万亿]|概数|(?:不是|并非|非|没有)准确|${bound}|[天日月年周时钟里米]${within}|${signs}`,
  'u',
);

/** Of the words up to a number, to their end. */
export const inexactBefore = new RegExp(
  `(?:约[为占有达计合]?|約|大概|大致|差不多|几近|近乎|接近|将近|近|上|±|(?:${bound})(?:约|应?达到?|为|是)?|${signs})\\s*(?:人民币)?\\s*$`,
  'u',
);
/** Directly behind a number with its unit. */
export const inexactAfter = new RegExp(`^\\s*(?:左右|上下|许(?!可)|[余多]|以上|以下|以内|之内|${within}|以外|封顶)`, 'u');

/** Directly behind a number with its unit: it is a measure that something is held against (略高于1.85元的控制数), and exact. */
export const asMeasure =
  /^\s*的?(?:年度|年初|全年|最高|最低)?(?:控制|目标|计划|指标|标准|定额|限额|预算|合同|批复|核定|考核|警戒|基准)(?:数|值|价|额|量|线|要求|任务)?/u;

/** The words on either side that make a number inexact; 约 where they stand in it (3.5万余元). */
export function wordsOfInexact(text: string, { start, text: printed }: { readonly start: number; readonly text: string }) {
  const before = inexactBefore.exec(text.slice(beginUpTo(text, start, clauseStops), start))?.[0].trim() ?? '';
  const behind = inexactAfter.exec(text.slice(start + printed.length))?.[0].trim() ?? '';
  return before === '' && behind === '' ? { before: '约', behind } : { before, behind };
}

/** A number with the words that make it inexact: 近150次, 3.5万余元, 20人左右. */
export function inexactPhrase(text: string, { start, text: printed }: { readonly start: number; readonly text: string }): string {
  const before = inexactBefore.exec(text.slice(beginUpTo(text, start, clauseStops), start))?.[0] ?? '';
  const behind = text.slice(start + printed.length);
  return `${before}${printed}${inexactAfter.exec(behind)?.[0] ?? ''}`.replace(/\s+/gu, ' ').trim();
}
