import { type Decimal, decimal } from './decimal.ts';
import { inexactAfter, inexactBefore, inexactPhrase } from './inexact-words.ts';
import { aimsAtLevel, operatorAfter, operatorBefore, reaches } from './number-words.ts';
import { wantsFigure } from './numbers/narrative-number.ts';
import { scaleOf } from './numbers/numeral.ts';
import { readNumbers } from './numbers/read-numbers.ts';
import type { Operator } from './operator.ts';
import { unit as units } from './units.ts';

/** A figure as its quotation alone tells it. */
export interface ShortFigure {
  /** The words around the number: 财政投入 of 财政投入386万元. May be empty. */
  readonly label: string;
  /** As printed: 386 of 386万元. */
  readonly value: Decimal;
  /** 万元 of 386万元; empty where none is printed. */
  readonly unit: string;
  readonly operator: Operator | null;
  /** The words call it a level to be reached: 满意度达到90%. */
  readonly isLevel: boolean;
  /** The words call it a change downwards (同比下降 4.86%). */
  readonly falls: boolean;
  /** What is printed where that is no exact number: 约1.12亿元, 六成以上. */
  readonly inexact: string | null;
}

/** A unit that is a multiplier alone: 万 of 97.8万. */
export const scaleOnly = /^[百千万亿]+$/u;

/**
 * Undefined where the words hold no number that states something, or more than one. `isNamed`: who wrote them says what it is, so that
 * points to be had (满分18分) may be meant.
 */
export function shortFigure(words: string, { isNamed = false } = {}): ShortFigure | undefined {
  const all = readNumbers(words);
  const stating = all.filter(wantsFigure);
  const [number, ...more] = stating.length === 0 && isNamed ? all.filter(({ unit }) => unit === units.points) : stating;
  const [value, ...others] = number?.values ?? [];
  const [span] = number?.spans ?? [];
  if (!number || !value || !span || more.length > 0 || others.length > 0 || number.damaged) return undefined;
  const printed = words.slice(span.start, span.end).replace(/[)）\s]+$/u, '');
  const [multiplier, digits] = multiplierOf(printed);
  const isInexact = number.approximate || (number.operator !== null && number.operator !== '=');
  // 80岁以上 of 80岁以上 120人 is a name whole.
  const named = Math.max(0, ...all.filter(({ start }) => start < number.start).map(({ start, text }) => start + text.length));
  const nearest = words
    .slice(named, number.start)
    .replace(inexactBefore, '')
    .replace(operatorBefore, (all, operator: string) => all.replace(operator, ''));
  const before = `${words.slice(0, named)}${nearest}`;
  const behind = withoutBound(words.slice(number.start + number.text.length).replace(inexactAfter, ''));
  const [spare = ''] = (number.unit === '' ? openUnit : spareUnit).exec(behind) ?? [];
  return {
    label: nameIn(before, behind.slice(spare.length)),
    value: decimal(value.coefficient, value.scale + digits),
    unit: `${multiplier}${number.unit}${spare.trim()}`,
    operator: number.operator,
    isLevel: !number.approximate && aimsAtLevel(words.slice(0, number.start), words.slice(number.start + number.text.length)),
    falls: number.fall === 'change',
    inexact: isInexact ? inexactPhrase(words, number) : null,
  };
}

function withoutBound(behind: string): string {
  operatorAfter.lastIndex = 0;
  return behind.slice(operatorAfter.exec(behind)?.[0].length ?? 0);
}

/** 共享 and 有效 are words of their own. */
const leadingIn = /^(?:有(?![效关序机害偿益限利])|共有|共计|共(?![享同建治用济青产性])|对(?![口接象外内照账标手策比]))(?=..)/u;
const leadingOn = new RegExp(
  `(?<=.)(?:的|(?<=的)仅?有|(?<![作成转改变分设定行认因较更视化以评列记高低升降增减大小长短])为|[仅已均高多约]达到?|${reaches}|仅|(?<=[率度数额量值分价数积占比例体])(?:是|共计?|合计))+$`,
  'u',
);
const amongThem = /^其中[:：]?/u;
/** 支出分别, before the first number of a list. */
const inTurn = /(?<=.)(?:分别|依次)$/u;
/** 指标为定性表述 of 70%以上的指标为定性表述. */
const leadingBehind = /^的(?=..)/u;
/** 丛 of 350丛, 羽次 of 3.2万羽次: a measure word of one character, alone or with 次, be it in no list. */
const openUnit =
  /^\s?(?:\p{Script=Han}次|\p{Script=Han})(?<![年月日前后起止底初中旬内外上下完达到超未已的等余多较比与和及或按为是由在从至以强岁点时])(?=$|[\s\p{P}])/u;
/** 台（套）. */
const spareUnit = /^[（(]\p{Script=Han}{1,2}[)）]/u;
const yearAhead = /(?:19|20)\d\d\s*年度?/gu;
/**
 * What is counted or measured, without the words that only lead to its number: 长期未运行 of 有9座长期未运行, 优 of “优”的1个. Brackets
 * stay where both are there: 布设在镇（街道）.
 */
function nameIn(before: string, behind: string): string {
  const bare = `${before}${behind}`.replace(amongThem, '').replace(yearAhead, '').replace(punctuation, '');
  const name = isPaired(bare) ? bare : bare.replace(/[（）()]/gu, '');
  if (namesNothing.test(name)) return '';
  const own = name.replace(leadingIn, '').replace(leadingBehind, '');
  // 下达 of 28天内下达 leads to no number.
  const led = behind.replace(punctuation, '') === '' ? own.replace(leadingOn, '').replace(inTurn, '') : own;
  // 实为 and 减为 are words, 优为 is a name and what leads to its number.
  return (/^[实减增涉降升缩涨]$/u.test(led) ? own : led) || name;
}

/** 共612头, 仅5家: words that lead to a number and name nothing that it counts. */
const namesNothing = /^(?:[共仅约近达为是计有超]|共有|共计|一共|总共|达到|累计|超过|其中|分别为?|以上|以下)*$/u;

const isPaired = (words: string): boolean => !brackets.test(words.replace(/[（(][^（()）]*[)）]/gu, ''));

const punctuation = /[\s，,。；;：:、“”"「」]+/gu;
const brackets = /[（）()]/u;

/** 万 or 亿 behind Arabic digits belongs to the unit; a numeral in words keeps what it says. */
function multiplierOf(printed: string): readonly [multiplier: string, digits: number] {
  const multiplier = /(?<=\d\s*[余多]?\s*)[十百千万亿]+$/u.exec(printed)?.[0] ?? '';
  return [multiplier, multiplier === '' ? 0 : scaleOf(multiplier).toString().length - 1];
}

/** Of the words of a comparison alone: 不低于, 以上. */
export const operatorSaid = (words: string): Operator | undefined =>
  shortFigure(`数量${words}1个`)?.operator ?? shortFigure(`数量1个${words}`)?.operator ?? undefined;
