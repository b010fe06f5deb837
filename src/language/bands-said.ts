import { type Decimal, decimalToText } from './decimal.ts';
import { grades } from './grade-words.ts';
import { wantsFigure } from './numbers/narrative-number.ts';
import { readNumbers } from './numbers/read-numbers.ts';
import { gradeClauses } from './rating-words.ts';

/** A grade with the scores that make it, as decimal text. */
export interface BandSaid {
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
}

/** 总分设置为100分 */
const ofAllMarks = /总分|满分|百分制/u;
const upwards = /以上|及其?以上|[≥>＞⩾≧]|高于|大于|不低于|不少于|超过|达到|满(?!分)|起/u;
const downwards = /以下|不足|低于|小于|[≤<＜⩽≦]|不超过|不高于|不满|未满|不到|未达/u;
/** The name of a grade beside its scores: 优（90-100分）, 90分以上为“优”, 优秀：≥90. */
const nameIn = new RegExp(
  `(?:^|[为是评属定“"「『（(\\d分上下\\s])(${grades}|低|[A-D])(?:等?级|等次|档|等)?[”"」』）)]?(?=$|[\\s（(：:为是＞>≥≤<＜\\[【\\d，,；;、。])`,
  'gu',
);

/**
 * The bands that a list of grades tells, one a clause: 90 分以上为优，80 分以上不足 90 分为良. Undefined where a clause is not one
 * grade with one bound and its direction, or with two.
 */
export function bandsSaid(list: string): readonly BandSaid[] | undefined {
  const bands = gradeClauses(list).flatMap((clause): (BandSaid | undefined)[] => {
    const values = boundsIn(clause);
    const band = values.length === 0 ? undefined : bandIn(clause, values);
    return values.length === 0 || (band === undefined && ofAllMarks.test(clause)) ? [] : [band];
  });
  const read = bands.filter((each) => each !== undefined);
  return read.length === bands.length && read.length > 1 && new Set(read.map(({ name }) => name)).size === read.length ? read : undefined;
}

function bandIn(clause: string, values: readonly Decimal[]): BandSaid | undefined {
  const names = [...new Set([...clause.matchAll(nameIn)].map(([, name = '']) => name))];
  const [name] = names;
  if (name === undefined || names.length > 1 || values.length > 2) return undefined;
  const [first, second] = values.map((each) => decimalToText(each)).sort((a, b) => Number(a) - Number(b)) as [string, string?];
  if (second !== undefined) return { name, from: first, to: second };
  const [up, down] = [upwards.test(clause), downwards.test(clause)];
  if (up === down) return undefined;
  return up ? { name, from: first } : { name, to: first };
}

/** Each number once, without the marks that can be had. */
function boundsIn(clause: string): readonly Decimal[] {
  const values = readNumbers(clause)
    .filter(wantsFigure)
    .flatMap(({ values }) => values);
  return values.filter((value, i) => values.findIndex((other) => decimalToText(other) === decimalToText(value)) === i);
}
