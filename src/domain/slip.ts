import { type Decimal, decimal, decimalToText, equals, multiply, negate } from '../language/decimal.ts';

/** How a number that was copied wrongly most often came about. `minus`: written below zero, printed above; `sign`: the other way. */
export const slips = [
  'sign',
  'minus',
  'currency',
  'unit',
  'scale',
  'tenThousand',
  'point',
  'swapped',
  'missing',
  'extra',
  'wrong',
] as const;
export type Slip = (typeof slips)[number];

/** The likely slip that made `written` of `printed`; undefined where they have too little in common. */
export function slipBetween(written: Decimal, printed: Decimal): Slip | undefined {
  if (equals(written, printed)) return 'unit';
  if (equals(written, negate(printed))) return written.coefficient < 0n ? 'minus' : 'sign';
  if (isTimes(10_000n, written, printed) || isTimes(10_000n, printed, written)) return 'tenThousand';
  const [a, b] = [decimalToText(written), decimalToText(printed)];
  if (significant(a) === significant(b)) return 'point';
  if (a.length === b.length) return slipOfSameLength(a, b);
  if (a.length === b.length - 1 && lacksOne(a, b)) return 'missing';
  return a.length === b.length + 1 && lacksOne(b, a) ? 'extra' : undefined;
}

/** One is the other times a scale, which was left out or added: 4.6 平方米 for 4.6 千平方米. Of 万 the slip is `tenThousand`. */
export const isOfOtherScale = (a: Decimal, b: Decimal, scales: readonly bigint[]): boolean =>
  scales.some((scale) => scale !== 1n && scale !== 10_000n && (isTimes(scale, a, b) || isTimes(scale, b, a)));

const isTimes = (factor: bigint, a: Decimal, b: Decimal): boolean => equals(multiply(a, decimal(factor)), b);

/** The digits without the zeros that only tell where the point is. */
const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

function slipOfSameLength(a: string, b: string): Slip | undefined {
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = 0, second] = differing;
  if (differing.length === 1 && a.length > 1) return 'wrong';
  const isSwap = differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return isSwap ? 'swapped' : undefined;
}

/** Whether taking one character out of `long` leaves `short`. */
function lacksOne(short: string, long: string): boolean {
  const at = [...short].findIndex((digit, i) => digit !== long[i]);
  const from = at < 0 ? short.length : at;
  return short.slice(from) === long.slice(from + 1) && long[from] !== '.';
}
