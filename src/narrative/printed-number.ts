import type { Phase } from '../domain/figure.ts';
import { withoutSpace } from '../domain/narrative.ts';
import { type Decimal, decimal, equals, multiply, negate, parseDecimal } from '../language/decimal.ts';
import { namesAFall } from '../language/direction-words.ts';
import { type NarrativeNumber, wantsFigure } from '../language/numbers/narrative-number.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import { hasDigit, inTenThousands } from '../language/numerals.ts';
import { plainForm } from '../language/plain.ts';
import { isKnownUnit, isMoneyUnit, scaledUnit } from '../language/unit-scale.ts';
import { agrees, unit as unitWords } from '../language/units.ts';

export interface PrintedNumber {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** With the sign that is printed; a fall in words has none. */
  readonly value: Decimal;
  readonly unit: string;
  readonly fall: NarrativeNumber['fall'];
  /** What stands behind the numeral, in its plain form and without space: a unit that the grammar does not know is found there. */
  readonly behind: string;
  /** No word that may be its unit stands behind it: 91.2。 and 0.52提高到, not 350丛。 */
  readonly isBare: boolean;
}

/** The numbers in `text`, each end of a range by itself: every one in digits, and the Chinese ones that count something. */
export function numbersIn(text: string): PrintedNumber[] {
  return readNumbers(text).flatMap((number) => {
    const each = printedIn(number, text);
    return wantsFigure(number) ? each : each.filter(({ printed }) => hasDigit.test(printed));
  });
}

/** Of a fraction (三分之二) neither numerator nor denominator says how many there are. */
export const printedIn = (number: NarrativeNumber, text: string): PrintedNumber[] => (isFraction(number) ? [] : eachIn(number, text));

const isFraction = ({ kind, values }: NarrativeNumber): boolean => kind === 'quantity' && values.length > 1;

const eachIn = ({ values, spans, unit, fall }: NarrativeNumber, text: string): PrintedNumber[] =>
  values.flatMap((value, i): PrintedNumber[] => {
    const span = spans[i];
    if (!span) return [];
    const behind = withoutSpace(plainForm(text.slice(span.end, span.end + 40)));
    const share = unit === unitWords.tenths ? { value: multiply(value, decimal(10n)), unit: unitWords.percent } : { value, unit };
    return [
      {
        ...span,
        printed: text.slice(span.start, span.end),
        ...share,
        fall,
        behind,
        isBare: !measureWordBehind.test(text.slice(span.end, span.end + 4)),
      },
    ];
  });

/** One character up to the end of its clause or cell: a measure word, be it in no list. */
const measureWordBehind = /^[^\S\n]?\p{Script=Han}(?=$|[\s\p{P}])/u;

/** 12FTE may be a code, or a number in a unit that the grammar does not know: it says a figure whose unit it is, and no other. */
export function measuredIn({ kind, start, text }: NarrativeNumber, block: string): PrintedNumber[] {
  const [, printed = '', unit = ''] = (kind === 'identifier' && measured.exec(text)) || [];
  const value = parseDecimal(printed);
  const end = start + printed.length;
  const behind = withoutSpace(plainForm(block.slice(end, end + 40)));
  return value && block.startsWith(printed, start) ? [{ start, end, printed, value, unit, fall: null, behind, isBare: false }] : [];
}

const measured = /^(\d+(?:\.\d+)?)([A-Za-zμ]+)/u;

/** What a printed number is held against: a figure as the editor wrote it. `signed`: a growth rate, whose sign is always said. */
export interface Wanted {
  readonly value: Decimal;
  readonly unit: string;
  readonly label?: string | undefined;
  readonly signed?: boolean | undefined;
  /** By these a figure of a table's row is known from its equals beside it. */
  readonly phase?: Phase | undefined;
  readonly role?: 'target' | 'actual' | undefined;
}

/** A bare number in the unit that its table gives: 1,200 under 万元. */
export function inUnit(number: PrintedNumber, unit: string): PrintedNumber {
  const { factor, base } = scaledUnit(unit);
  return { ...number, value: multiply(number.value, decimal(factor)), unit: base };
}

/**
 * Whether a printed number says the figure. Its sign is part of it: a minus that is printed, and the fall that its words tell.
 * Money is compared in fen, 万 without a unit taken as yuan; other units as printed, 1.2万户 as 12,000 户; a number without a unit
 * by its digits.
 */
export function says(number: PrintedNumber, { value: wanted, unit, ...figure }: Wanted): boolean {
  const values = signedValues(number, figure);
  const { factor, base } = scaledUnit(unit);
  const inBase = multiply(wanted, decimal(factor));
  const money = number.unit === '' && inTenThousands.test(number.printed) ? unitWords.yuan : number.unit;
  if (isMoneyUnit(unit) && isMoneyUnit(money))
    return values.some((value) => equals(multiply(value, decimal(scaledUnit(money).factor)), inBase));
  if (number.unit === '' && isKnownUnit(base)) return values.some((value) => equals(value, wanted) || equals(value, inBase));
  return isPrinted(number, base) && values.some((value) => equals(value, inBase));
}

const longestUnit = 20;

/** A unit in letters ends where its letters end. */
const isWhole = (text: string, length: number): boolean =>
  !/[A-Za-z]$/.test(text.slice(0, length)) || !/^[A-Za-z]/.test(text.slice(length));

function isPrinted({ unit, behind, isBare }: PrintedNumber, base: string): boolean {
  if (base === '') return unit === '' && isBare;
  const printed = scaledUnit(unit).base;
  if (isKnownUnit(base)) return agrees(printed, base);
  const lengths = Array.from({ length: Math.max(0, longestUnit - printed.length + 1) }, (_, i) => printed.length + i);
  return (
    base.length >= printed.length && lengths.some((length) => isWhole(behind, length) && scaledUnit(behind.slice(0, length)).base === base)
  );
}

/** A change that the text calls a fall is below zero; one whose direction no word tells may be either; its size may stand where the figure's own name says that something fell. */
export function signedValues({ value, fall }: PrintedNumber, { label, signed }: Pick<Wanted, 'label' | 'signed'>): readonly Decimal[] {
  if (fall === null || value.coefficient <= 0n) return [value];
  if (fall === 'unsaid') return [value, negate(value)];
  if (signed) return [negate(value)];
  return fall === 'size' || label === undefined || namesAFall.test(label) ? [value, negate(value)] : [negate(value)];
}
