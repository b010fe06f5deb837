import { add, type Decimal, decimal, multiply, parseDecimal, zero } from '../decimal.ts';
import { chineseDigits, multipliers, numberWords, tens } from '../numerals.ts';

export interface Numeral {
  /** One, or two where it says this or the next: 三四. */
  readonly values: readonly Decimal[];
  /** What a range may share with its first number: 3-5万. One where there is nothing to share. */
  readonly factor: Decimal;
  readonly approximate: boolean;
  readonly damaged: boolean;
}

const one = decimal(1n);

/** Reads Arabic digits with multipliers and Chinese numerals alike: 1,170.00万, 三十余万, 3亿4千5百万, 一百二, 二〇二三. */
export function parseNumeral(printed: string): Numeral {
  const text = printed.replace(numberWords.roughly, '');
  const pair = numberWords.digitsOnly.test(text) && text.length > 2 ? null : numberWords.pair.exec(text);
  const readings = pair ? [...pair[0]].map((digit) => text.replace(pair[0], digit)) : [text];
  const factor = numberWords.trailing.exec(text)?.[0] ?? '';
  const shared = factor !== '' && worth(text.slice(0, -factor.length)).coefficient !== 0n;
  return {
    values: readings.map(worth),
    factor: shared ? [...factor].reduce((product, each) => multiply(product, decimal(multipliers[each] ?? 1n)), one) : one,
    approximate: pair !== null || text.length < printed.replace(/\s/gu, '').length,
    damaged: /\d\.\d+\.\d/.test(text),
  };
}

export function worth(text: string): Decimal {
  const [, whole, fraction, rest] = numberWords.pointed.exec(text) ?? [];
  if (whole && fraction) {
    const digits = [...fraction].map((each) => chineseDigits[each] ?? 0n).join('');
    const value = add(worth(whole), decimal(BigInt(digits), digits.length));
    return [...(rest ?? '')].reduce((product, each) => multiply(product, decimal(multipliers[each] ?? 1n)), value);
  }
  const full = text.replace(
    numberWords.shortened,
    (_, place: string, digit: string) => `${place}${digit}${numberWords.tenth[place] ?? ''}`,
  );
  return sum(full.match(numberWords.tokens) ?? []);
}

/** 万 and 亿 close a section; 十, 百 and 千 stand within one. */
function sum(tokens: readonly string[]): Decimal {
  let total = zero;
  let section = zero;
  let current: Decimal | undefined;
  for (const token of tokens) {
    const place = multipliers[token];
    const digit = chineseDigits[token];
    if (tens[token] !== undefined) section = add(section, decimal(tens[token]));
    else if (digit !== undefined) current = add(multiply(current ?? zero, decimal(10n)), decimal(digit));
    else if (place === undefined) current = arabicValue(token);
    else if (place < 10_000n) {
      section = add(section, multiply(current ?? one, decimal(place)));
      current = undefined;
    } else {
      section = add(section, current ?? zero);
      // 亿 multiplies all before it, so that 2万亿 is right.
      const all = place > 10_000n ? add(total, section) : section;
      const closed = multiply(all.coefficient === 0n ? one : all, decimal(place));
      total = place > 10_000n ? closed : add(total, closed);
      section = zero;
      current = undefined;
    }
  }
  return add(add(total, section), current ?? zero);
}

function arabicValue(token: string): Decimal {
  const digits = token.replace(numberWords.grouping, '');
  const last = digits.lastIndexOf('.');
  return parseDecimal(last < 0 ? digits : digits.slice(0, last).replaceAll('.', '') + digits.slice(last)) ?? zero;
}
