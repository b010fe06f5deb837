import { allOf } from './all-of.ts';
import { type Decimal, parseDecimal } from './decimal.ts';
import type { Span } from './numbers/narrative-number.ts';

/** Points that a text prints with what they are out of: 投入14分（满分15分）, 决策分值18分，得15分, 过程（22分）20.5分. */
export interface ScorePair extends Span {
  readonly score: Decimal;
  readonly weight: Decimal;
  /** What the text prints as the one in per cent of the other: 得分率92.99%. */
  readonly rate: { readonly value: Decimal; readonly printed: string; readonly start: number; readonly end: number } | null;
}

const number = (name: string): string => `(?<${name}>(?<![\\d.])\\d+(?:\\.\\d+)?)`;
const fullMark = '(?:满分|分值|标准分|权重|总分值?)(?:为|是|[：:])?\\s*';
const got = '(?:自评|实际|实|综合|评价|最终)*(?:得分?|评分)(?:为|是|[：:])?\\s*';
const forms = [
  `${number('score')}\\s*分?\\s*[（(]${fullMark}${number('weight')}\\s*分?[）)]`,
  `${number('score')}\\s*分\\s*[（(]${number('weight')}\\s*分[）)]`,
  `[（(](?:${fullMark})?${number('weight')}\\s*分[）)]\\s*[，,]?\\s*(?:${got})?${number('score')}\\s*分`,
  `${fullMark}${number('weight')}\\s*分?\\s*[，,、；;]?\\s*${got}${number('score')}\\s*分?(?![\\d.])`,
  `${got}${number('score')}\\s*分?\\s*[，,、；;（(]\\s*${fullMark}${number('weight')}\\s*分?[）)]?`,
  `${number('score')}\\s*[/／]\\s*${number('weight')}\\s*分`,
].map((form) => new RegExp(form, 'gu'));

const rateBehind = /^\s*[，,、；;（(]?\s*得分率(?:为|是|达到?|[：:])?\s*(?<rate>\d+(?:\.\d+)?)\s*[%％]/u;
export const namesScoreRate = /得分率/u;

/** In the text's order; where two forms see one place, the earlier form counts. */
export function scorePairs(text: string): readonly ScorePair[] {
  if (!/\d\s*分/u.test(text)) return [];
  const found: ScorePair[] = [];
  for (const form of forms)
    for (const match of allOf(text, form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const [score, weight] = [match.groups?.['score'], match.groups?.['weight']].map((each) => parseDecimal(each ?? ''));
      if (!score || !weight || found.some((each) => each.start < end && start < each.end)) continue;
      found.push({ start, end, score, weight, rate: rateAfter(text, end) });
    }
  return found.sort((a, b) => a.start - b.start);
}

function rateAfter(text: string, at: number): ScorePair['rate'] {
  const found = rateBehind.exec(text.slice(at));
  const printed = found?.groups?.['rate'];
  const value = printed === undefined ? undefined : parseDecimal(printed);
  if (!found || printed === undefined || !value) return null;
  const start = at + found[0].lastIndexOf(printed);
  return { value, printed, start, end: start + printed.length };
}
