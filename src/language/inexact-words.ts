import { clauseStops } from './claim-words.ts';
import { beginUpTo } from './clauses.ts';
import type { NarrativeNumber } from './numbers/narrative-number.ts';
import type { Operator } from './operator.ts';

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
  `(?:大?约[为占有达计合]?|約|大概|大致|差不多|几近|近乎|接近|将近|近|上|±|(?:${bound})(?:约|应?达到?|为|是)?|${signs})\\s*(?:人民币)?\\s*$`,
  'u',
);
/** Directly behind a number with its unit. */
export const inexactAfter = new RegExp(`^\\s*(?:左右|上下|许(?!可)|[余多]|以上|以下|以内|之内|${within}|以外|封顶)`, 'u');

/** Directly behind a number with its unit: it is a measure that something is held against (略高于1.85元的控制数), and exact. */
export const asMeasure =
  /^\s*的?(?:年度|年初|全年|最高|最低)?(?:控制|目标|计划|指标|标准|定额|限额|预算|合同|批复|核定|考核|警戒|基准)(?:数|值|价|额|量|线|要求|任务)?/u;

type PrintedPlace = Pick<NarrativeNumber, 'start' | 'text'>;

/** The words that make a number inexact: before it, between its digits and its unit (3.5万余元), behind the unit. */
export interface InexactWords {
  readonly before: string;
  readonly within: string;
  readonly behind: string;
  /** All of it as printed: 不足200万元. */
  readonly phrase: string;
}

const withinNumber = /[\d十百千万亿]\s*([余多])/u;

/** 约 where the number says so by itself (三四百); the sign of a comparison where no word of one is known. */
export function wordsOfInexact(text: string, number: PrintedPlace & Pick<NarrativeNumber, 'operator'>): InexactWords {
  const { start, text: printed, operator } = number;
  const before = inexactBefore.exec(text.slice(beginUpTo(text, start, clauseStops), start))?.[0].trim() ?? '';
  const behind = inexactAfter.exec(text.slice(start + printed.length))?.[0].trim() ?? '';
  const within = withinNumber.exec(printed)?.[1] ?? '';
  const isSaid = before !== '' || behind !== '' || within !== '';
  return { before: isSaid ? before : (operator ?? '约'), within, behind, phrase: inexactPhrase(text, number) };
}

/** Whether a number is told as about so much, or as a bound which is no measure that something is held against (略高于1.85元的控制数). */
export function isInexactNumber(text: string, { approximate, operator, kind, start, text: printed }: NarrativeNumber): boolean {
  if (kind !== 'quantity') return false;
  return approximate || (operator !== null && operator !== '=' && !asMeasure.test(text.slice(start + printed.length)));
}

/** A number with the words that make it inexact: 近150次, 3.5万余元, 20人左右. */
export function inexactPhrase(text: string, { start, text: printed }: PrintedPlace): string {
  const before = inexactBefore.exec(text.slice(beginUpTo(text, start, clauseStops), start))?.[0] ?? '';
  const behind = text.slice(start + printed.length);
  return `${before}${printed}${inexactAfter.exec(behind)?.[0] ?? ''}`.replace(/\s+/gu, ' ').trim();
}

/** A unit with the word within: 余万元 of 200余万元, 万余元 of 3.5万余元. */
export function measuredIn({ within, phrase }: InexactWords, unit: string): string {
  const scale = within !== '' && /[万亿]\s*[余多]/u.test(phrase) ? (/^[万亿]/u.exec(unit)?.[0] ?? '') : '';
  return `${scale}${within}${unit.slice(scale.length)}`;
}

/** On which side of its digits such a number lies: 200余 above, 不足200 below. Undefined where the words leave both open (约, 左右, 近). */
export function sideOfInexact({ before, within, behind }: InexactWords): Operator | undefined {
  const sides = sideWords.filter(([, ahead, after]) => ahead.test(before) || after.test(`${within}${behind}`)).map(([side]) => side);
  return sides.length === 1 && !/约|近|大概|大致|左右|上下/u.test(`${before}${behind}`) ? sides[0] : undefined;
}
const sideWords: readonly (readonly [Operator, RegExp, RegExp])[] = [
  ['>', /^(?:已)?(?:超过|超出|突破|逾|高于|多于|大于|[>＞])/u, /^(?:[余多]|以外)/u],
  ['≥', /不(?:低|少|小)于|不下|至少|最少|最低|[≥≧]/u, /^以上/u],
  ['≤', /不(?:高|多|大)于|不超|[未没]有?超过|至多|最多|最高|[≤≦]/u, /^(?:以下|以内|之内|内|封顶)/u],
  ['<', /不[到足满]|未满|^(?:低于|少于|小于)|[<＜]/u, /^$./u],
];
