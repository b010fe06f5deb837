import { agreement, printedDigits } from '../../domain/agreement.ts';
import { comparable } from '../../domain/money.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { compare, type Decimal, decimal, decimalToText, divideTruncated, equals, multiply } from '../../language/decimal.ts';
import { isUpperBound } from '../../language/operator.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { type CellAnswer, indicatorRows, type ReadIndicatorRow } from '../../narrative/tables/indicator-rows.ts';
import { type MappedTable, readTables } from '../../narrative/tables/read-tables.ts';
import type { Finding, Rule } from '../rule.ts';
import { completionInProse } from './completion-in-prose.ts';
import { messages, words } from './completion-recomputes.words.ts';

const hundred = decimal(100n);

/** What a mapped form, or a sentence with both numbers, prints as the completion of an indicator is its result in per cent of its target. */
export const completionRecomputes: Rule = {
  id: 'completion-recomputes',
  group: 'evaluation',
  level: 'note',
  words,
  find: ({ file, report }) => [
    ...readTables(file.tables ?? [], report.narrative.blocks).found.flatMap(remarks),
    ...completionInProse(report),
  ],
};

/** All of a table in one note. */
function remarks({ table, mapped, rows }: MappedTable): Finding[] {
  if (table.rows !== 'indicators' || !mapped.columns.some(({ as }) => as === 'completion')) return [];
  const found = indicatorRows(rows, mapped, table).indicators.flatMap((indicator) => {
    const cell = rows.find(({ row }) => row === indicator.row)?.cells.completion;
    const printed = cell && readCell(cell.text);
    if (!cell || printed?.kind !== 'number' || printed.unit !== unit.percent) return [];
    const exact = completionOf(indicator);
    if (!exact || isSaid(printed.value, cell.text, exact)) return [];
    const text = decimalToText(divideTruncated(exact.numerator, exact.denominator, printedDigits(cell.text) + 2));
    return [{ cell, name: indicator.name, what: messages.differs(indicator.name, cell.text.trim(), text) }];
  });
  const [first, ...more] = found;
  if (!first) return [];
  const place = { in: 'narrative', block: mapped.block.index, start: first.cell.start, end: first.cell.end } as const;
  return [{ place, what: more.length === 0 ? first.what : messages.several(found.map(({ name }) => name)), fix: '' }];
}

interface Completion {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  /** Of an upper bound (≤). */
  readonly isAtMost: boolean;
}

function completionOf({ target, actual }: ReadIndicatorRow): Completion | undefined {
  const [aimed, reached] = [target, actual].map(amountIn);
  if (!aimed || !reached || !areOneKind(aimed.unit, reached.unit) || compare(aimed.value, decimal(0n)) <= 0) return undefined;
  const isAtMost = target !== null && 'operator' in target && isUpperBound(target.operator);
  return { numerator: multiply(reached.value, hundred), denominator: aimed.value, isAtMost };
}

function amountIn(answer: CellAnswer | null): { readonly value: Decimal; readonly unit: string } | undefined {
  const value = answer && 'value' in answer ? comparable(answer) : null;
  return answer && 'value' in answer && value ? { value, unit: answer.unit } : undefined;
}

/** Many count no more than all; where less is better, the target in per cent of the result. */
function isSaid(printed: Decimal, text: string, { numerator, denominator, isAtMost }: Completion): boolean {
  const digits = printedDigits(text);
  const order = compare(numerator, multiply(denominator, hundred));
  if (agreement({ numerator, denominator }, printed, digits) !== 'differs') return true;
  if ((isAtMost ? order <= 0 : order > 0) && equals(printed, hundred)) return true;
  const inverse = { numerator: multiply(denominator, multiply(hundred, hundred)), denominator: numerator };
  return isAtMost && agreement(inverse, printed, digits) !== 'differs';
}
