import { type Decimal, decimal, equals, multiply, parseDecimal } from '../domain/decimal.ts';
import type { Statement } from '../domain/figure.ts';
import { toFen } from '../domain/money.ts';
import type { Block } from '../domain/narrative.ts';
import { countedPoint, fullWidthPercent, multipliers, numberWithUnit, toAsciiNumber } from '../text/numbering.ts';
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
  readonly value: Decimal;
  readonly unit: string;
}

/** The numbers printed in `text` from `from` to `to`, with the unit that follows each; 万 without a unit is taken as yuan. */
export function numbersIn(text: string, from = 0, to = text.length): PrintedNumber[] {
  return [...text.slice(from, to).matchAll(numberWithUnit)].flatMap((match) => {
    const [whole, digits = '', multiplier = '', unit = ''] = match;
    const trailing = /[,，]+$/.exec(digits)?.[0].length ?? 0;
    const value = parseDecimal(toAsciiNumber(digits));
    if (!value) return [];
    const start = from + match.index;
    const percent = unit === unitWords.percent || unit === fullWidthPercent;
    const length = percent ? whole.length : multiplier ? whole.indexOf(multiplier) + 1 : digits.length - trailing;
    return [
      {
        printed: text.slice(start, start + length),
        start,
        end: start + length,
        value: multiply(value, decimal(multipliers[multiplier] ?? 1n)),
        unit: percent ? unitWords.percent : multiplier && unit === '' ? unitWords.yuan : unit.replace(countedPoint, unitWords.percentagePoint),
      },
    ];
  });
}

/** Whether a printed number says `value` in `unit`; money is compared in fen, a number without unit by its digits. */
export function says(printed: PrintedNumber, value: Decimal, unit: string): boolean {
  if (isMoneyUnit(unit) && isMoneyUnit(printed.unit)) return toFen(printed.value, printed.unit) === toFen(value, unit);
  return (printed.unit === '' || printed.unit === unit) && equals(printed.value, value);
}

export type Located = { readonly statements: readonly Statement[]; readonly faults: readonly LocateFault[] };

export type LocateFault =
  | { readonly rule: 'quoteMissing'; readonly quotation: string }
  | { readonly rule: 'numberDiffers'; readonly quotation: string; readonly printed: readonly string[] }
  | { readonly rule: 'numberAmbiguous'; readonly quotation: string };

/** Finds where the report states a figure: each quotation in the text, and in it the one number that is the figure's value. */
export function locate(figure: { id: string; value: Decimal; unit: string; quotes: readonly string[] }, blocks: readonly Block[]): Located {
  const statements: Omit<Statement, 'anchor'>[] = [];
  const faults: LocateFault[] = [];
  for (const quotation of figure.quotes) {
    const places = occurrences(quotation, blocks);
    if (places.length === 0) faults.push({ rule: 'quoteMissing', quotation });
    for (const place of places) {
      const block = blocks[place.block];
      if (!block) continue;
      const numbers = numbersIn(block.text, place.start, place.end);
      const matching = numbers.filter((each) => says(each, figure.value, figure.unit));
      const [match] = matching;
      if (!match) faults.push({ rule: 'numberDiffers', quotation, printed: numbers.map((each) => each.printed) });
      else if (matching.length > 1) faults.push({ rule: 'numberAmbiguous', quotation });
      else statements.push({ quotation, printed: match.printed, block: block.index, start: match.start, end: match.end, place: block.place });
    }
  }
  statements.sort((a, b) => a.block - b.block || a.start - b.start);
  return { statements: statements.map((each, i) => ({ ...each, anchor: i === 0 ? figure.id : `${figure.id}-${i + 1}` })), faults };
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
