/** An exact decimal number: coefficient / 10^scale. Every amount, rate and count stands on it; no binary float does. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

const decimalText = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Reads plain ASCII decimal text such as `799998.85` or `-3`; anything else (grouping, exponent, unit) gives undefined. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = decimalText.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const magnitude = BigInt(whole + fraction);
  return decimal(sign === '-' ? -magnitude : magnitude, fraction.length);
}

/** Canonical: trailing zeros of the fraction are dropped, so equal numbers have equal fields. */
export function decimal(coefficient: bigint, scale = 0): Decimal {
  let c = coefficient;
  let s = scale;
  while (s > 0 && c % 10n === 0n) {
    c /= 10n;
    s -= 1;
  }
  return { coefficient: c, scale: s };
}

/** The canonical text, without grouping: `799998.85`. `fractionDigits` pads with zeros, it never rounds. */
export function decimalToText(value: Decimal, fractionDigits = 0): string {
  const negative = value.coefficient < 0n;
  const digits = (negative ? -value.coefficient : value.coefficient).toString().padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale).padEnd(fractionDigits, '0');
  return `${negative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}

export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export const equals = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0;

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return decimal(x + y, scale);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export const negate = ({ coefficient, scale }: Decimal): Decimal => ({ coefficient: -coefficient, scale });

/** Without its sign. */
export const magnitude = (value: Decimal): Decimal => (value.coefficient < 0n ? negate(value) : value);

export function multiply(a: Decimal, b: Decimal): Decimal {
  return decimal(a.coefficient * b.coefficient, a.scale + b.scale);
}

/** a / b cut (toward zero) after `digits` decimals. Throws on a zero divisor: callers decide what "no base" means. */
export function divideTruncated(a: Decimal, b: Decimal, digits: number): Decimal {
  if (b.coefficient === 0n) throw new Error('division by zero');
  const [x, y] = aligned(a, b);
  return decimal((x * 10n ** BigInt(digits)) / y, digits);
}

/** a / b rounded half up (away from zero) to `digits` decimals. Throws on a zero divisor. */
export function divideRounded(a: Decimal, b: Decimal, digits: number): Decimal {
  if (b.coefficient === 0n) throw new Error('division by zero');
  const [x, y] = aligned(a, b);
  const doubled = (2n * x * 10n ** BigInt(digits)) / y;
  return decimal((doubled + (doubled < 0n ? -1n : 1n)) / 2n, digits);
}

export const zero: Decimal = decimal(0n);

/** For drawing only: the nearest binary float. Never printed, never compared. */
export const toDrawing = (value: Decimal): number => Number(decimalToText(value));

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.coefficient * 10n ** BigInt(scale - a.scale), b.coefficient * 10n ** BigInt(scale - b.scale), scale];
}
