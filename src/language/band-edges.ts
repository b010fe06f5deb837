import { allOf } from './all-of.ts';
import { type Decimal, equals, parseDecimal } from './decimal.ts';
import { normalised } from './normalised.ts';

/** Whether a band holds the very score of its bound. */
export type Edge = 'in' | 'out';

export interface Edges {
  /** Undefined where the clause says nothing of the bound. */
  readonly of: (bound: Decimal) => Edge | undefined;
  /** Not where inclusion is spoken of in words that are not understood, or said in two ways. */
  readonly areRead: boolean;
}

const bound = String.raw`(?<bound>(?<![\d.])\d+(?:\.\d+)?(?![\d.]))\s*分?`;
const includes = '(?:包含|包括|含)';
const behind = (word: string) =>
  new RegExp(String.raw`${bound}\s*及?(?:以[上下])?\s*[(]?${word}(?:本数)?(?:[)]|(?=[以至到\-—–~～]|$))`, 'gu');
const ahead = (word: string) => new RegExp(String.raw`${word}\s*${bound}(?![、和及与][\d])`, 'gu');

/** 90分（不含）, （含80分）. A bracket is more exact than the 高于 before it. */
const plain: readonly (readonly [form: RegExp, edge: Edge])[] = [
  [behind(`[不未]${includes}`), 'out'],
  [behind(includes), 'in'],
  [ahead(`[不未]${includes}`), 'out'],
  [ahead(includes), 'in'],
];

const compared: typeof plain = [
  // 90分及以上, 90分及其以上, 90分或以上: the bound and what lies beyond it.
  [new RegExp(String.raw`${bound}\s*[(]?\s*[及或](?:者|其)?\s*[)]?\s*以[上下]`, 'gu'), 'in'],
  [new RegExp(String.raw`(?:[大高]于或?等于|[小低]于或?等于|不[低少小高大多]于|不超过|[≥≤⩾⩽≧≦]|[<>＜＞][=＝])\s*${bound}`, 'gu'), 'in'],
  [new RegExp(String.raw`${bound}\s*(?:[≥≤⩾⩽≧≦]|[<>＜＞][=＝])`, 'gu'), 'in'],
  [new RegExp(String.raw`(?:[高大低小少]于|超过|不足|[不未]满|不到|未达到?|[<>＜＞])\s*${bound}`, 'gu'), 'out'],
  [new RegExp(String.raw`(?:满(?!分)|达到?)\s*${bound}`, 'gu'), 'in'],
  [new RegExp(String.raw`${bound}\s*[<>＜＞]`, 'gu'), 'out'],
];

/** [80,90): one of the brackets is square. */
const interval = /(?<open>[[(【])\s*(?<from>\d+(?:\.\d+)?)分?\s*[,，、\-—–~～]\s*(?<to>\d+(?:\.\d+)?)分?\s*(?<close>[\])】])/gu;

/** What is left of these words once the forms are read was not understood. */
const ofInclusion = /含|包括|本数|[开闭]区间|[左右][开闭]|[高大低小少]于|超过|不足|[不未]满|不到|[<>＜＞≥≤≧≦⩾⩽]/u;

interface Said {
  readonly bound: Decimal;
  readonly edge: Edge;
  readonly isPlain: boolean;
}

/** 80分（不含）—90分（含）, 高于80分至90分, [80,90), 80≤得分<90. One clause of a list of grades. */
export function edgesIn(clause: string): Edges {
  const said: Said[] = [];
  const hear = (text: string | undefined, edge: Edge, isPlain: boolean): void => {
    const value = parseDecimal(text ?? '');
    if (value) said.push({ bound: value, edge, isPlain });
  };
  let rest = normalised(clause)
    .text.replace(/[（［]/gu, (mark) => (mark === '（' ? '(' : '['))
    .replace(/[）］]/gu, (mark) => (mark === '）' ? ')' : ']'));
  for (const { groups = {} } of allOf(rest, interval)) {
    const { open = '', close = '', from, to } = groups;
    if (open === '(' && close === ')') continue;
    hear(from, open === '(' ? 'out' : 'in', true);
    hear(to, close === ')' ? 'out' : 'in', true);
  }
  for (const [form, edge] of [...plain, ...compared]) {
    const isPlain = plain.some(([each]) => each === form);
    for (const { groups } of allOf(rest, form)) hear(groups?.['bound'], edge, isPlain);
    rest = rest.replace(form, ' $<bound> ');
  }
  const of = (value: Decimal): readonly Edge[] => {
    const own = said.filter((each) => equals(each.bound, value));
    const exact = own.filter(({ isPlain }) => isPlain);
    return [...new Set((exact.length > 0 ? exact : own).map(({ edge }) => edge))];
  };
  return { of: (value) => of(value)[0], areRead: !ofInclusion.test(rest) && said.every((each) => of(each.bound).length === 1) };
}
