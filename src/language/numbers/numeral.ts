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

/** Kept whole, without a value: nobody can register it, so that it is asked about. */
export const unreadable: Numeral = { values: [], factor: one, approximate: false, damaged: true };

/** Longer than any number that a reader could take in: it is kept whole, and asked about. */
export const longest = 60;

/** Reads Arabic digits with multipliers and Chinese numerals alike: 1,170.00万, 三十余万, 3亿4千5百万, 一百二, 二〇二三, 1.2e6. */
export function parseNumeral(printed: string): Numeral {
  const text = printed.replace(numberWords.roughly, '');
  if (text.length > longest) return unreadable;
  const [, mantissa, exponent, rest] = numberWords.power.exec(text) ?? [];
  if (mantissa !== undefined && exponent !== undefined) {
    const power = Number(exponent.normalize('NFKC').replace('−', '-'));
    if (Math.abs(power) > 30) return unreadable;
    const value = multiply(worth(mantissa + (rest ?? '')), power < 0 ? decimal(1n, -power) : decimal(10n ** BigInt(power)));
    return { values: [value], factor: one, approximate: false, damaged: false };
  }
  const pair = numberWords.digitsOnly.test(text) && text.length > 2 ? null : numberWords.pair.exec(text);
  const readings = pair ? [...pair[0]].map((digit) => text.replace(pair[0], digit)) : [text];
  const factor = numberWords.trailing.exec(text)?.[0] ?? '';
  const shared = factor !== '' && factor.length < text.length;
  return {
    values: readings.map(worth),
    factor: shared ? [...factor].reduce((product, each) => multiply(product, decimal(multipliers[each] ?? 1n)), one) : one,
    approximate: pair !== null || text.length < printed.replace(/\s/gu, '').length,
    damaged: /\d\.\d+\.\d/.test(text),
  };
}

/** What 百, 千, 万 and 亿 at the end of a printed numeral come to; one where there is none. */
export const scaleOf = (printed: string): bigint =>
  [...(numberWords.trailing.exec(printed)?.[0] ?? '')].reduce((product, each) => product * (multipliers[each] ?? 1n), 1n);

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

/** 万 and 亿 close a section; 十, 百 and 千 stand within one. A multiplier alone is one of it; after a zero it is zero. */
function sum(tokens: readonly string[]): Decimal {
  let total: Decimal | undefined;
  let section: Decimal | undefined;
  let current: Decimal | undefined;
  for (const token of tokens) {
    const place = multipliers[token];
    const digit = chineseDigits[token];
    if (tens[token] !== undefined) section = plus(section, decimal(tens[token]));
    else if (digit !== undefined) current = add(multiply(current ?? zero, decimal(10n)), decimal(digit));
    else if (place === undefined) current = arabicValue(token);
    else if (place < 10_000n) {
      section = plus(section, multiply(current ?? one, decimal(place)));
      current = undefined;
    } else {
      section = plus(section, current);
      // 亿 multiplies all before it, so that 2万亿 is right.
      const all = place > 10_000n ? plus(total, section) : section;
      const closed = multiply(all ?? one, decimal(place));
      total = place > 10_000n ? closed : plus(total, closed);
      section = undefined;
      current = undefined;
    }
  }
  return plus(plus(total, section), current) ?? zero;
}

const plus = (a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined => (a && b ? add(a, b) : (a ?? b));

function arabicValue(token: string): Decimal {
  const digits = token.replace(numberWords.grouping, '').replace(/^\./, '0.');
  const last = digits.lastIndexOf('.');
  return parseDecimal(last < 0 ? digits : digits.slice(0, last).replaceAll('.', '') + digits.slice(last)) ?? zero;
}
