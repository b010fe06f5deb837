import type { Statement } from '../domain/figure.ts';
import { type Block, withoutSpace } from '../domain/narrative.ts';
import { remembered } from '../domain/remembered.ts';
import { isOfOtherScale, type Slip, slipBetween, slips } from '../domain/slip.ts';
import { decimal, equals, multiply } from '../language/decimal.ts';
import { wantsFigure } from '../language/numbers/narrative-number.ts';
import { scaleOf } from '../language/numbers/numeral.ts';
import { plainForm } from '../language/plain.ts';
import { isOneUnit } from '../language/table-units.ts';
import { isCurrency, isKnownUnit, scaledUnit } from '../language/unit-scale.ts';
import { agrees } from '../language/units.ts';
import { numbersOf } from './block-numbers.ts';
import { type Occurrence, overlaps, ownOccurrences } from './occurrences.ts';
import { headsOf, inOwnColumn, underOwnGoal } from './own-column.ts';
import { inUnit, measuredIn, type PrintedNumber, printedIn, says, signedValues, type Wanted } from './printed-number.ts';
import { moneyUnitOver } from './table-cells.ts';

export { type Occurrence, occurrences, overlaps } from './occurrences.ts';
export { inUnit, numbersIn, type PrintedNumber, printedIn, says } from './printed-number.ts';

export type Located = { readonly statements: readonly Statement[]; readonly faults: readonly LocateFault[] };

export type LocateFault =
  | { readonly rule: 'quote-missing'; readonly quotation: string }
  /** The words are not in their quotation. */
  | { readonly rule: 'words-differ'; readonly quotation: string }
  | {
      readonly rule: 'number-differs';
      readonly quotation: string;
      readonly printed: readonly string[];
      readonly slip: Slip | undefined;
    }
  /** `heads`: of the columns that the equal numbers stand in, where that is one row of a table. */
  | { readonly rule: 'number-ambiguous'; readonly quotation: string; readonly heads: readonly string[] };

/**
 * Finds where the report states a figure: each quotation in the text, and in it the one number that is the figure's value. Where
 * a quotation stands several times, those places that are its own (`isOwn`: the text speaks of its subject there) are meant.
 */
export function locate(
  figure: Wanted & { readonly id: string; readonly quotes: readonly string[] },
  blocks: readonly Block[],
  isOwn: (place: Occurrence) => boolean = () => false,
): Located {
  const statements: Omit<Statement, 'anchor'>[] = [];
  const faults = new Map<string, LocateFault>();
  const fault = (each: LocateFault) => faults.set(JSON.stringify(each), each);
  for (const quotation of figure.quotes) {
    const places = underOwnGoal(ownOccurrences(quotation, blocks, isOwn), figure, blocks);
    if (places.length === 0) fault({ rule: 'quote-missing', quotation });
    for (const place of places) {
      const block = blocks[place.block];
      if (!block) continue;
      // The whole block is read: a quotation that ends inside a number, or before its 万, must not change what the number says.
      const numbers = statable(block).filter((each) => overlaps(each, place));
      const bare = numbers.filter((each) => says(each, figure));
      const matching = bare.length > 0 ? bare : numbers.filter((each) => isGoverned(each, figure, block, blocks));
      const match = matching.length > 1 ? inOwnColumn(matching, figure, block) : matching[0];
      if (matching.length === 0) fault(differs(quotation, figure, numbers));
      else if (!match) fault({ rule: 'number-ambiguous', quotation, heads: headsOf(matching, block).filter(Boolean) });
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

/** A bare number in a table is read in the unit that its heading or caption gives: money, or any unit that the table prints. */
function isGoverned(number: PrintedNumber, figure: Wanted, block: Block, blocks: readonly Block[]): boolean {
  if (block.kind !== 'table' || number.unit !== '') return false;
  const unit = moneyUnitOver(block, number.start, blocks);
  if (isOneUnit(unit) && says(inUnit(number, unit), figure)) return true;
  const { base } = scaledUnit(figure.unit);
  const isNamed = !isKnownUnit(base) && withoutSpace(plainForm(block.text)).includes(base);
  return isNamed && signedValues(number, figure).some((value) => equals(value, figure.value));
}

/** Where the quotation holds several numbers, the one that differs by a slip is the one that was meant. */
function differs(quotation: string, figure: Wanted, numbers: readonly PrintedNumber[]): LocateFault {
  const found = numbers.flatMap((each) => signedValues(each, figure).map((value) => slipIn({ ...each, value }, figure)));
  const slip = slips.find((each) => found.includes(each));
  const printed = numbers.map((each) =>
    (slip === 'unit' || slip === 'currency') && !each.printed.endsWith(each.unit) ? `${each.printed} ${each.unit}` : each.printed,
  );
  return { rule: 'number-differs', quotation, printed, slip };
}

/** Of two amounts in units of one kind the whole worth differs, of others the number or its unit. */
function slipIn({ value, unit, printed }: PrintedNumber, { value: written, unit: wanted }: Wanted): Slip | undefined {
  const { factor, base } = scaledUnit(wanted);
  const worth = multiply(written, decimal(factor));
  const read = scaledUnit(unit);
  const isOneKind = unit === '' || agrees(read.base, base);
  const isSame = [worth, written].some((each) => equals(each, value));
  const scales = [factor, scaleOf(printed)];
  if (!isOneKind && isCurrency(wanted) && isCurrency(unit) && (isSame || slipBetween(worth, value) === 'tenThousand')) return 'currency';
  if (!isOneKind && isSame) return 'unit';
  if (isOfOtherScale(worth, value, scales)) return 'scale';
  return slipBetween(worth, value) ?? slipBetween(written, value);
}

/** What a figure can be stated by: no year, no document number; what is part of a name (0-6岁) may be, and what a unit makes look like a code. */
const statable = remembered((block: Block): readonly PrintedNumber[] =>
  numbersOf(block).flatMap((number) =>
    wantsFigure(number) || number.kind === 'naming' ? printedIn(number, block.text) : measuredIn(number, block.text),
  ),
);
