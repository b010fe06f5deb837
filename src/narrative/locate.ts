import type { Statement } from '../domain/figure.ts';
import { toFen } from '../domain/money.ts';
import { type Block, offsetOf, withoutSpace } from '../domain/narrative.ts';
import { type Decimal, decimal, equals, multiply } from '../language/decimal.ts';
import { type NarrativeNumber, wantsFigure } from '../language/numbers/narrative-number.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import { hasDigit, inTenThousands } from '../language/numerals.ts';
import { agrees, isMoneyUnit, unit as unitWords } from '../language/units.ts';

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
  /** A percentage that the text calls a fall is negative. */
  readonly value: Decimal;
  readonly unit: string;
}

/** The numbers in `text`, each end of a range by itself: every one in digits, and the Chinese ones that count something. */
export function numbersIn(text: string): PrintedNumber[] {
  return readNumbers(text).flatMap((number) => {
    const each = printedIn(number, text);
    return wantsFigure(number) ? each : each.filter(({ printed }) => hasDigit.test(printed));
  });
}

const printedIn = ({ values, spans, unit, negativeByWords }: NarrativeNumber, text: string): PrintedNumber[] =>
  values.flatMap((value, i): PrintedNumber[] => {
    const span = spans[i];
    if (!span) return [];
    const size = negativeByWords && value.coefficient > 0n ? negate(value) : value;
    return [{ ...span, printed: text.slice(span.start, span.end), value: size, unit }];
  });

/**
 * Whether a printed number says `value` in `unit`; money is compared in fen, 万 without a unit taken as yuan, and a number
 * without unit by its digits.
 */
export function says({ printed, value, unit: printedUnit }: PrintedNumber, wanted: Decimal, unit: string, signed = false): boolean {
  const size = !signed && value.coefficient < 0n ? negate(value) : value;
  const money = printedUnit === '' && inTenThousands.test(printed) ? unitWords.yuan : (printedUnit.split('/')[0] ?? '');
  if (isMoneyUnit(unit) && isMoneyUnit(money)) return toFen(value, money) === toFen(wanted, unit);
  return agrees(printedUnit, unit) && equals(size, wanted);
}

const negate = (value: Decimal): Decimal => multiply(value, decimal(-1n));

export type Located = { readonly statements: readonly Statement[]; readonly faults: readonly LocateFault[] };

export type LocateFault =
  | { readonly rule: 'quote-missing'; readonly quotation: string }
  | { readonly rule: 'number-differs'; readonly quotation: string; readonly printed: readonly string[] }
  | { readonly rule: 'number-ambiguous'; readonly quotation: string };

/** Finds where the report states a figure: each quotation in the text, and in it the one number that is the figure's value. */
export function locate(
  figure: { id: string; value: Decimal; unit: string; quotes: readonly string[]; signed?: boolean | undefined },
  blocks: readonly Block[],
): Located {
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
      const matching = numbers.filter((each) => says(each, figure.value, figure.unit, figure.signed));
      const [match] = matching;
      if (!match) fault({ rule: 'number-differs', quotation, printed: numbers.map((each) => each.printed) });
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

/** What a figure can be stated by: no year, no document number. */
function statable(block: Block): readonly PrintedNumber[] {
  const known = read.get(block);
  if (known) return known;
  const numbers = readNumbers(block.text)
    .filter(wantsFigure)
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
