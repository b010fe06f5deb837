import { type Decimal, equals, magnitude, parseDecimal } from './decimal.ts';

/**
 * With how many decimals a text prints a value: two for `119480.50`, one for `8.6`. As many as the value itself has where the
 * text writes it otherwise: in another unit, in Chinese numerals, without its percentage.
 */
export function decimalsPrinted(value: Decimal, printed: string): number {
  const [digits = ''] = leading.exec(printed.replace(grouping, '')) ?? [];
  const read = parseDecimal(digits);
  return read && equals(read, magnitude(value)) ? (digits.split('.')[1]?.length ?? 0) : value.scale;
}

const grouping = /[,，]/gu;
/** Before a multiplier: 812.40万. */
const leading = /\d+(?:\.\d+)?/u;
