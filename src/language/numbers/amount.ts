import { amountForm, moneyForms, shareUnits, unitAfter } from '../amount-forms.ts';
import { add, type Decimal, decimal, multiply } from '../decimal.ts';
import { aboutAfter, countedHalf, halfMore, hundredthsMore } from '../number-words.ts';
import { chineseDigits, pairs } from '../numerals.ts';
import { countedPoint, isTimeOfCount, unit as unitWords, untilSo } from '../units.ts';
import type { Span } from './narrative-number.ts';
import { parseNumeral, unreadable } from './numeral.ts';
import { matchAt } from './sticky.ts';

/** One number with what follows it, before its surroundings are read. */
export interface Amount extends Span {
  readonly values: readonly Decimal[];
  readonly factor: Decimal;
  readonly unit: string;
  /** Offset after the unit. */
  readonly textEnd: number;
  readonly script: 'arabic' | 'chinese' | 'percentWords' | 'fraction';
  readonly numeral: string;
  readonly approximate: boolean;
  readonly damaged: boolean;
}

const anywhere = new RegExp(amountForm, 'g');
const here = new RegExp(amountForm, 'y');

/** The first amount at or after `from`. */
export function nextAmount(text: string, from: number): Amount | undefined {
  anywhere.lastIndex = from;
  const match = anywhere.exec(text);
  return match ? amountOf(match, text) : undefined;
}

export function amountAt(text: string, at: number): Amount | undefined {
  const match = matchAt(here, text, at);
  return match ? amountOf(match, text) : undefined;
}

function amountOf(match: RegExpExecArray, text: string): Amount {
  const { base, share, raised, arabic, sign, chinese } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const fraction = fractionOf(match.groups ?? {});
  if (fraction) {
    const isExact = fraction.length === 1;
    const script = isExact ? 'arabic' : 'fraction';
    const read = { start, end, factor: decimal(1n), script, numeral: match[0], damaged: false } as const;
    if (!isExact) return { ...read, values: fraction, unit: '', textEnd: end, approximate: false };
    const after = matchAt(unitAfter, text, end);
    const textEnd = end + (after?.[2] ? after[0].length : 0);
    return { ...read, values: fraction, unit: (after?.[2] ?? '').replace(countedPoint, ''), textEnd, approximate: about(text, textEnd) };
  }
  const pair = match.groups?.['pair'];
  if (pair !== undefined) {
    const values = [decimal(pairs[pair] ?? 0n)];
    return {
      start,
      end,
      values,
      factor: decimal(1n),
      unit: '',
      textEnd: end,
      script: 'arabic',
      numeral: pair,
      approximate: false,
      damaged: false,
    };
  }
  const numeral = share ?? arabic ?? raised ?? chinese ?? '';
  const { values, factor, approximate, damaged } = raised ? unreadable : parseNumeral(numeral);
  const script = base ? 'percentWords' : arabic || raised ? 'arabic' : 'chinese';
  const read = { start, end, factor, script, numeral, damaged } as const;
  const percent = base ? (shareUnits[base] ?? '') : sign;
  if (percent) return { ...read, values, unit: percent, textEnd: end, approximate: approximate || about(text, end) };
  const half = matchAt(countedHalf, text, end);
  if (half) {
    const textEnd = end + half[0].length;
    const whole = { numeral: text.slice(start, textEnd), values: values.map((value) => add(value, decimal(5n, 1))) };
    return {
      ...read,
      ...whole,
      end: end + half[0].length - (half[1]?.length ?? 0),
      unit: half[1] === '月' ? '个月' : (half[1] ?? ''),
      textEnd,
      approximate,
    };
  }
  const after = matchAt(unitAfter, text, end);
  const money = after?.[2] === undefined || after[1] !== undefined ? undefined : moneyParts(after[2], text, end + after[0].length);
  if (money) {
    const whole = { end: money.end, textEnd: money.end, numeral: text.slice(start, money.end), unit: unitWords.yuan };
    const worth = values.map((value) => add(multiply(value, money.factor), money.rest));
    return { ...read, ...whole, values: worth, approximate: approximate || about(text, money.end) };
  }
  const isTime = after?.[2]?.endsWith('时') && isTimeOfCount(after[2]) && untilSo.test(text.slice(Math.max(0, start - 8), start));
  const textEnd = end + (after?.[2] ? after[0].length - (isTime ? 1 : 0) : 0);
  const more = after?.[2] === undefined ? undefined : tenthsMore(text, textEnd);
  const isTenths = more && after?.[2] === unitWords.tenths;
  return {
    ...read,
    ...(isTenths ? { end: textEnd + 1 } : {}),
    ...(more ? { numeral: text.slice(start, textEnd + 1) } : {}),
    values: more ? values.map((value) => add(value, more)) : values,
    unit: (after?.[2] ?? '').slice(0, isTime ? -1 : undefined).replace(countedPoint, ''),
    textEnd: more ? textEnd + 1 : textEnd,
    approximate:
      approximate ||
      (after !== undefined && (after[1] !== undefined || after[2] === undefined)) ||
      about(text, more ? textEnd + 1 : textEnd),
  };
}

/** 半 of 两年半, 五 of 六成五. */
function tenthsMore(text: string, at: number): Decimal | undefined {
  if (matchAt(halfMore, text, at)) return decimal(5n, 1);
  const [digit] = matchAt(hundredthsMore, text, at) ?? [];
  return digit === undefined ? undefined : decimal(chineseDigits[digit] ?? 0n, 1);
}

/** 陆角柒分 of 叁佰零伍元陆角柒分, 5 of 3块5, 钱 of 5分钱: what else belongs to an amount of money, in yuan. */
function moneyParts(unit: string, text: string, at: number): { factor: Decimal; rest: Decimal; end: number } | undefined {
  const form = moneyForms[unit];
  const found = form && matchAt(form.rest, text, at);
  if (!form || !found) return undefined;
  const { tenths, hundredths } = found.groups ?? {};
  const rest = add(decimal(digitIn(tenths), 1), decimal(digitIn(hundredths), 2));
  return { factor: decimal(1n, form.places), rest, end: at + found[0].length };
}

const digitIn = (text: string | undefined): bigint => (text === undefined ? 0n : (chineseDigits[text] ?? BigInt(text)));

/** 三分之二 as numerator and denominator; ½ and 2½ as one value, where it has an exact decimal. */
function fractionOf({ denominator, numerator, whole, vulgar, over, under }: Record<string, string | undefined>): Decimal[] | undefined {
  if (denominator && numerator) return [numerator, denominator].flatMap((each) => parseNumeral(each).values.slice(0, 1));
  const [top, bottom] = vulgar ? vulgar.normalize('NFKC').split('⁄') : [over, under];
  if (top === undefined || bottom === undefined) return undefined;
  const [a, b] = [BigInt(top || 1) + BigInt(whole ?? 0) * BigInt(bottom || 1), BigInt(bottom || 1)];
  const thousand = a * 1000n;
  return vulgar && b !== 0n && thousand % b === 0n ? [multiply(decimal(thousand / b), decimal(1n, 3))] : [decimal(a), decimal(b)];
}

const about = (text: string, at: number): boolean => matchAt(aboutAfter, text, at) !== undefined;
