import { percentAgreement, printedDigits, type Quotient } from '../../domain/agreement.ts';
import { comparable } from '../../domain/money.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { compare, type Decimal, decimal, equals, zero } from '../../language/decimal.ts';
import { isUpperBound } from '../../language/operator.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import type { CellAnswer } from '../../narrative/tables/cell-answers.ts';
import { indicatorRows, type ReadIndicatorRow } from '../../narrative/tables/indicator-rows.ts';
import { type MappedTable, readTables } from '../../narrative/tables/read-tables.ts';
import { exactPercent } from '../claims/wrong-percent.ts';
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
    const completion = completionOf(indicator);
    const digits = printedDigits(cell.text);
    if (!completion || isSaid(printed.value, digits, completion)) return [];
    return [{ cell, name: indicator.name, what: messages.differs(indicator.name, cell.text.trim(), exactPercent(completion, digits)) }];
  });
  const [first, ...more] = found;
  if (!first) return [];
  const place = { in: 'narrative', block: mapped.block.index, start: first.cell.start, end: first.cell.end } as const;
  return [{ place, what: more.length === 0 ? first.what : messages.several(found.map(({ name }) => name)), fix: '' }];
}

interface Completion extends Quotient {
  /** Of an upper bound (≤). */
  readonly isAtMost: boolean;
}

function completionOf({ target, actual }: ReadIndicatorRow): Completion | undefined {
  const [aimed, reached] = [target, actual].map(amountIn);
  if (!aimed || !reached || !areOneKind(aimed.unit, reached.unit) || compare(aimed.value, zero) <= 0) return undefined;
  const isAtMost = target !== null && 'operator' in target && isUpperBound(target.operator);
  return { numerator: reached.value, denominator: aimed.value, isAtMost };
}

function amountIn(answer: CellAnswer | null): { readonly value: Decimal; readonly unit: string } | undefined {
  const value = answer && 'value' in answer ? comparable(answer) : null;
  return answer && 'value' in answer && value ? { value, unit: answer.unit } : undefined;
}

/** Many count no more than all; where less is better, the target in per cent of the result. */
function isSaid(printed: Decimal, digits: number, { numerator, denominator, isAtMost }: Completion): boolean {
  const gives = (sides: Quotient): boolean => percentAgreement(sides, printed, digits) !== 'differs';
  const order = compare(numerator, denominator);
  if (gives({ numerator, denominator })) return true;
  if ((isAtMost ? order <= 0 : order > 0) && equals(printed, hundred)) return true;
  return isAtMost && gives({ numerator: denominator, denominator: numerator });
}
