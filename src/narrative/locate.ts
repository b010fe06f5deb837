import type { Statement } from '../domain/figure.ts';
import { type Block, offsetOf, withoutSpace } from '../domain/narrative.ts';
import { type Slip, slipBetween, slips } from '../domain/slip.ts';
import { type Decimal, decimal, equals, multiply } from '../language/decimal.ts';
import { namesAFall } from '../language/direction-words.ts';
import { type NarrativeNumber, wantsFigure } from '../language/numbers/narrative-number.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import { hasDigit, inTenThousands } from '../language/numerals.ts';
import { plainForm } from '../language/plain.ts';
import { isKnownUnit, isMoneyUnit, scaledUnit } from '../language/unit-scale.ts';
import { agrees, unit as unitWords } from '../language/units.ts';

export interface Occurrence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Every place where the blocks hold `quotation`, white space apart. Offsets are of the block's own text. */
export function occurrences(quotation: string, blocks: readonly Block[]): Occurrence[] {
  const wanted = withoutSpace(quotation);
  if (wanted === '') return [];
  const { text, starts } = squeezed(blocks);
  const found: Occurrence[] = [];
  let next = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= at) next++;
    const block = blocks[next - 1];
    if (!block) continue;
    const from = at - (starts[next - 1] ?? 0);
    found.push({ block: block.index, start: offsetOf(block.text, from), end: offsetOf(block.text, from + wanted.length - 1) + 1 });
  }
  return found;
}

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
}

/** The numbers in `text`, each end of a range by itself: every one in digits, and the Chinese ones that count something. */
export function numbersIn(text: string): PrintedNumber[] {
  return readNumbers(text).flatMap((number) => {
    const each = printedIn(number, text);
    return wantsFigure(number) ? each : each.filter(({ printed }) => hasDigit.test(printed));
  });
}

export const printedIn = ({ values, spans, unit, fall }: NarrativeNumber, text: string): PrintedNumber[] =>
  values.flatMap((value, i): PrintedNumber[] => {
    const span = spans[i];
    if (!span) return [];
    const behind = withoutSpace(plainForm(text.slice(span.end, span.end + 40)));
    return [{ ...span, printed: text.slice(span.start, span.end), value, unit, fall, behind }];
  });

/** What a printed number is held against: a figure as the editor wrote it. `signed`: a growth rate, whose sign is always said. */
export interface Wanted {
  readonly value: Decimal;
  readonly unit: string;
  readonly label?: string | undefined;
  readonly signed?: boolean | undefined;
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

function isPrinted({ unit, behind }: PrintedNumber, base: string): boolean {
  const printed = scaledUnit(unit).base;
  if (isKnownUnit(base)) return agrees(printed, base);
  return base.length > printed.length && behind.startsWith(base);
}

/** A change that the text calls a fall is below zero; its size may stand where the figure's own name says that something fell. */
function signedValues({ value, fall }: PrintedNumber, { label, signed }: Pick<Wanted, 'label' | 'signed'>): readonly Decimal[] {
  if (fall === null || value.coefficient <= 0n) return [value];
  if (signed) return [negate(value)];
  return fall === 'size' || label === undefined || namesAFall.test(label) ? [value, negate(value)] : [negate(value)];
}

const negate = (value: Decimal): Decimal => multiply(value, decimal(-1n));

export type Located = { readonly statements: readonly Statement[]; readonly faults: readonly LocateFault[] };

export type LocateFault =
  | { readonly rule: 'quote-missing'; readonly quotation: string }
  | {
      readonly rule: 'number-differs';
      readonly quotation: string;
      readonly printed: readonly string[];
      readonly slip: Slip | undefined;
    }
  | { readonly rule: 'number-ambiguous'; readonly quotation: string };

/** Finds where the report states a figure: each quotation in the text, and in it the one number that is the figure's value. */
export function locate(figure: Wanted & { readonly id: string; readonly quotes: readonly string[] }, blocks: readonly Block[]): Located {
  const statements: Omit<Statement, 'anchor'>[] = [];
  const faults = new Map<string, LocateFault>();
  const fault = (each: LocateFault) => faults.set(JSON.stringify(each), each);
  for (const quotation of figure.quotes) {
    const places = occurrences(quotation, blocks);
    if (places.length === 0) fault({ rule: 'quote-missing', quotation });
    for (const place of places) {
      const block = blocks[place.block];
      if (!block) continue;
      // The whole block is read: a quotation that ends inside a number, or before its 万, must not change what the number says.
      const numbers = statable(block).filter((each) => each.start < place.end && each.end > place.start);
      const matching = numbers.filter((each) => says(each, figure));
      const [match] = matching;
      if (!match) fault(differs(quotation, figure, numbers));
      else if (matching.length > 1) fault({ rule: 'number-ambiguous', quotation });
      else
        statements.push({ quotation, printed: match.printed, block: block.index, start: match.start, end: match.end, place: block.place });
    }
  }
  statements.sort((a, b) => a.block - b.block || a.start - b.start);
  return {
    statements: statements.map((each, i) => ({ ...each, anchor: i === 0 ? figure.id : `${figure.id}-${i + 1}` })),
    faults: [...faults.values()],
  };
}

/** Where the quotation holds several numbers, the one that differs by a slip is the one that was meant. */
function differs(quotation: string, figure: Wanted, numbers: readonly PrintedNumber[]): LocateFault {
  const found = numbers.flatMap((each) => signedValues(each, figure).map((value) => slipBetween(figure.value, value)));
  const slip = slips.find((each) => found.includes(each));
  const printed = numbers.map((each) => (slip === 'unit' && each.unit !== '' ? `${each.printed} ${each.unit}` : each.printed));
  return { rule: 'number-differs', quotation, printed, slip };
}

/** What a figure can be stated by: no year, no document number; what is part of a name (0-6岁) may be. */
function statable(block: Block): readonly PrintedNumber[] {
  const known = read.get(block);
  if (known) return known;
  const numbers = readNumbers(block.text)
    .filter((number) => wantsFigure(number) || number.kind === 'naming')
    .flatMap((number) => printedIn(number, block.text));
  read.set(block, numbers);
  return numbers;
}

const read = new WeakMap<Block, readonly PrintedNumber[]>();

/** The blocks without white space, a line each, and where each begins. */
function squeezed(blocks: readonly Block[]): { text: string; starts: readonly number[] } {
  const known = cache.get(blocks);
  if (known) return known;
  const lines = blocks.map((block) => withoutSpace(block.text));
  let start = 0;
  const starts = lines.map((line) => {
    const here = start;
    start += line.length + 1;
    return here;
  });
  const result = { text: lines.join('\n'), starts };
  cache.set(blocks, result);
  return result;
}

const cache = new WeakMap<readonly Block[], { text: string; starts: readonly number[] }>();
