import { type Decimal, decimal, equals, multiply, parseDecimal } from '../domain/decimal.ts';
import type { Statement } from '../domain/figure.ts';
import { toFen } from '../domain/money.ts';
import type { Block } from '../domain/narrative.ts';
import { countedPoint, fallBefore, fullWidthPercent, multipliers, numberWithUnit, toAsciiNumber } from '../text/numbering.ts';
import { isMoneyUnit, unit as unitWords } from '../text/units.ts';

export interface Occurrence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Every place where the blocks hold `quotation`, white space apart. Offsets are of the block's own text. */
export function occurrences(quotation: string, blocks: readonly Block[]): Occurrence[] {
  const wanted = quotation.replace(/\s+/gu, '');
  if (wanted === '') return [];
  return blocks.flatMap((block) => {
    const { text, offsets } = squeezed(block);
    const found: Occurrence[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      found.push({ block: block.index, start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 });
    }
    return found;
  });
}

export interface PrintedNumber {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  /** A percentage that the text calls a fall is negative. */
  readonly value: Decimal;
  readonly unit: string;
}

/** The numbers printed in `text`, each whole, with the unit that follows it; 万 without a unit is taken as yuan. */
export function numbersIn(text: string): PrintedNumber[] {
  return [...text.matchAll(numberWithUnit)].flatMap((match) => {
    const [whole, digits = '', multiplier = '', unit = ''] = match;
    const value = parseDecimal(toAsciiNumber(digits));
    if (!value) return [];
    const start = match.index;
    const percent = unit === unitWords.percent || unit === fullWidthPercent;
    const length = percent ? whole.length : multiplier ? whole.indexOf(multiplier) + 1 : digits.length;
    const amount = multiply(value, decimal(multipliers[multiplier] ?? 1n));
    return [
      {
        printed: text.slice(start, start + length),
        start,
        end: start + length,
        value: percent && fallBefore.test(text.slice(0, start)) ? multiply(amount, decimal(-1n)) : amount,
        unit: percent
          ? unitWords.percent
          : multiplier && unit === ''
            ? unitWords.yuan
            : unit.replace(countedPoint, unitWords.percentagePoint),
      },
    ];
  });
}

/** Whether a printed number says `value` in `unit`; money is compared in fen, a number without unit by its digits. */
export function says(printed: PrintedNumber, value: Decimal, unit: string, signed = false): boolean {
  const size = !signed && printed.value.coefficient < 0n ? multiply(printed.value, decimal(-1n)) : printed.value;
  if (isMoneyUnit(unit) && isMoneyUnit(printed.unit)) return toFen(printed.value, printed.unit) === toFen(value, unit);
  return (printed.unit === '' || printed.unit === unit) && equals(size, value);
}

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
      const numbers = numbersIn(block.text).filter((each) => each.start < place.end && each.end > place.start);
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

function squeezed(block: Block): { text: string; offsets: readonly number[] } {
  const known = cache.get(block);
  if (known) return known;
  let text = '';
  const offsets: number[] = [];
  for (let i = 0; i < block.text.length; i++) {
    const character = block.text.charAt(i);
    if (/\s/u.test(character)) continue;
    text += character;
    offsets.push(i);
  }
  const result = { text, offsets };
  cache.set(block, result);
  return result;
}

const cache = new WeakMap<Block, { text: string; offsets: readonly number[] }>();
