import { type Decimal, decimal } from '../decimal.ts';
import {
  balanceBefore,
  changeBeforeBracket,
  currencies,
  currencyBefore,
  minusBehind,
  minusPlace,
  minusSigns,
  minusWord,
  trueMinus,
} from '../direction-words.ts';
import { multipliers } from '../numerals.ts';
import type { Span } from './narrative-number.ts';
import { matchAt } from './sticky.ts';

/** The sign of one number and what of the text belongs to it: 负50,000, −￥500, （50,000.00）. */
export interface Sign {
  readonly negative: boolean;
  readonly start: number;
  /** After the closing bracket where brackets are the sign, else undefined. */
  readonly end: number | undefined;
  /** The currency that stands before the number. */
  readonly currency: string;
}

const reach = 24;
const upTo = (text: string, at: number): string => text.slice(Math.max(0, at - reach), at);

/** `unitEnd` is where the number's unit ends; `isPlain` is said of a number of one to four digits without unit, point or grouping. */
export function signOf(text: string, { start, end }: Span, unitEnd: number, isPlain: boolean): Sign {
  const money = currencyBefore.exec(upTo(text, start));
  const currency = money ? (currencies[money[1] ?? ''] ?? '') : '';
  const from = money ? start - money[0].length : start;
  const none = { negative: false, start: from, end: undefined, currency };
  const before = upTo(text, from);
  const width = before.length - before.trimEnd().length;
  const mark = before.includes('\n', before.length - width) ? '' : before.charAt(before.length - width - 1);
  const markAt = from - width - 1;
  if (mark !== '' && isMinus(text, mark, markAt)) return { ...none, negative: true, start: markAt };
  const word = minusWord.exec(before);
  if (word) return { ...none, negative: true, start: from - word[0].length };
  const close = mark === '(' ? ')' : mark === '[' ? ']' : undefined;
  if (close && isBracketed(text, markAt, unitEnd, isPlain, close))
    return { ...none, negative: true, start: markAt, end: text.indexOf(close, unitEnd) + 1 };
  const behind = matchAt(minusBehind, text, unitEnd);
  if (behind) return { ...none, negative: true };
  const isTrailing = /^[^\S\n]?[-−](?=[^\S\n]*(?:\n|$))/.test(text.slice(end, end + reach)) && /(?:^|\n)[^\S\n]*$/.test(before);
  return isTrailing ? { ...none, negative: true, end: text.slice(end).search(/[-−]/) + end + 1 } : none;
}

function isMinus(text: string, mark: string, at: number): boolean {
  const before = upTo(text, at);
  if (mark === trueMinus) return !/[\dA-Za-z%‰)](?:[^\S\n]?[\u4e00-\u9fff]{1,3})?[^\S\n]?$/.test(before);
  if (!minusSigns.includes(mark)) return false;
  return !minusSigns.includes(before.at(-1) ?? ' ') && minusPlace.test(before);
}

/** A table cell that holds nothing else, or the size of a change; （3） and （2023） in a sentence are none. */
function isBracketed(text: string, open: number, unitEnd: number, isPlain: boolean, close: ')' | ']'): boolean {
  const after = (close === ')' ? /^[^\S\n]*\)[^\S\n]*/ : /^[^\S\n]*\][^\S\n]*/).exec(text.slice(unitEnd, unitEnd + reach));
  if (!after) return false;
  const before = upTo(text, open);
  const isLineEnd = ['', '\n'].includes(text.charAt(unitEnd + after[0].length));
  if (isLineEnd && /\n[^\S\n]*$/.test(before)) return !/^[([]\s*(?:19|20)\d\d\s*$/.test(text.slice(open, unitEnd));
  return !isPlain && changeBeforeBracket.test(before);
}

/** Brackets that hold a number alone, its unit behind them: （3.5）万元. */
export interface Bracketed extends Span {
  readonly textEnd: number;
  readonly unit: string;
  readonly factor: Decimal;
  /** Nothing else stands in the line or cell. */
  readonly isCell: boolean;
  /** A word of balance or of change stands before it. */
  readonly isBalance: boolean;
}

export function bracketedBefore(text: string, { start, end }: Span): Bracketed | undefined {
  const open = openBracket.exec(upTo(text, start));
  const close = open && matchAt(unitBehindBracket, text, end);
  if (!close) return undefined;
  const [whole, times = '', unit = ''] = close;
  const from = start - open[0].length;
  const textEnd = end + whole.length;
  const before = upTo(text, from);
  const isCell = /\n[^\S\n]*$/.test(before) && /^[^\S\n]*(?:\n|$)/.test(text.slice(textEnd, textEnd + reach));
  const factor = decimal([...times].reduce((product, each) => product * (multipliers[each] ?? 1n), 1n));
  return { start: from, end: textEnd - unit.length, textEnd, unit, factor, isCell, isBalance: balanceBefore.test(before) };
}

const openBracket = /[([][^\S\n]?$/;
/** Money alone: （3）人 and （2023）年 may be marks and years. */
const unitBehindBracket = /[^\S\n]?[)\]][^\S\n]?([百千]?[万亿]{1,2}|[百千])?(元)(?!旦|素|宵|月|件)/y;
