import { amountForm, shareUnits, unitAfter } from '../amount-forms.ts';
import { add, type Decimal, decimal } from '../decimal.ts';
import { aboutAfter, halfMore } from '../number-words.ts';
import { countedPoint } from '../units.ts';
import type { Span } from './narrative-number.ts';
import { parseNumeral } from './numeral.ts';
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
  const { base, share, denominator, numerator, arabic, sign, chinese } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  if (denominator && numerator) {
    const values = [numerator, denominator].flatMap((each) => parseNumeral(each).values.slice(0, 1));
    return {
      start,
      end,
      values,
      factor: decimal(1n),
      unit: '',
      textEnd: end,
      script: 'fraction',
      numeral: match[0],
      approximate: false,
      damaged: false,
    };
  }
  const numeral = share ?? arabic ?? chinese ?? '';
  const { values, factor, approximate, damaged } = parseNumeral(numeral);
  const script = base ? 'percentWords' : arabic ? 'arabic' : 'chinese';
  const read = { start, end, factor, script, numeral, damaged } as const;
  const percent = base ? (shareUnits[base] ?? '') : sign;
  if (percent) return { ...read, values, unit: percent, textEnd: end, approximate: approximate || about(text, end) };
  const after = matchAt(unitAfter, text, end);
  const textEnd = end + (after?.[2] ? after[0].length : 0);
  const half = after?.[2] !== undefined && matchAt(halfMore, text, textEnd) !== undefined;
  return {
    ...read,
    values: half ? values.map((value) => add(value, decimal(5n, 1))) : values,
    unit: (after?.[2] ?? '').replace(countedPoint, ''),
    textEnd: half ? textEnd + 1 : textEnd,
    approximate: approximate || (after !== undefined && (after[1] !== undefined || after[2] === undefined)) || about(text, textEnd),
  };
}

const about = (text: string, at: number): boolean => matchAt(aboutAfter, text, at) !== undefined;
