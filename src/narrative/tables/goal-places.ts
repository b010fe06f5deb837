import type { TableColumn } from '../../domain/files/table-file.ts';
import type { Block } from '../../domain/narrative.ts';
import { clauseStops } from '../../language/claim-words.ts';
import { beginUpTo, endFrom } from '../../language/clauses.ts';
import { type Decimal, decimal, decimalToText, equals, multiply } from '../../language/decimal.ts';
import { aimsAtLevel, saysPer } from '../../language/number-words.ts';
import type { NarrativeNumber } from '../../language/numbers/narrative-number.ts';
import type { Operator } from '../../language/operator.ts';
import { areOneKind, scaledUnit } from '../../language/unit-scale.ts';
import { numbersOf } from '../block-numbers.ts';
import { type Cell, cellsOf } from '../table-cells.ts';
import type { CellAnswer } from './cell-answers.ts';
import type { ReadIndicatorRow } from './indicator-rows.ts';
import { headsColumns, type MappedColumns } from './mapped-columns.ts';
import type { MappedTable } from './read-tables.ts';

/** A place in the goals of a form (预期目标, 实际完成情况) that says once more what an indicator has. */
export interface GoalPlace {
  readonly indicator: string;
  readonly as: 'target' | 'actual';
  readonly block: Block;
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
  /** The clause up to the number and its unit, as it stands in the text. */
  readonly quotation: string;
  /** Of the number, as it is printed here: 每周不少于3次 for the 3次/周 of a cell. */
  readonly operator: Operator | null;
}

/** The texts of a mapping of goals: below their headings, or beside them. */
export const goalCells = (mapped: MappedColumns): readonly { readonly as: TableColumn; readonly cell: Cell }[] =>
  mapped.columns.flatMap(({ as, at, beside }) =>
    (beside === undefined ? goalRows(mapped) : [cellsOf(mapped.block)[beside] ?? []]).flatMap((row) =>
      row.filter(({ column, text }) => at.includes(column) && text.trim() !== '').map((cell) => ({ as, cell })),
    ),
  );

/** The rows below the headings, up to the next headings. */
function goalRows({ block, heads }: MappedColumns): readonly (readonly Cell[])[] {
  const below = cellsOf(block).slice((heads.at(-1) ?? 0) + 1);
  const end = below.findIndex(headsColumns);
  return end < 0 ? below.slice(0, 1) : below.slice(0, end);
}

/**
 * Numbers of the goals that are the target, or the result, of one indicator: the same amount in the same unit, in a clause that has
 * words of its name; where no other has the amount, and it is of three digits or more, the amount alone. All others are left to the editor.
 */
export function goalPlaces(tables: readonly MappedTable[], indicators: readonly ReadIndicatorRow[]): readonly GoalPlace[] {
  return goalNumbers(tables).flatMap((place): GoalPlace[] => {
    const indicator = meant(place, indicators);
    return indicator ? [{ ...placeOf(place), indicator: indicator.id, as: place.as }] : [];
  });
}

/** A number of the goals, in its clause. */
export interface GoalNumber {
  readonly number: NarrativeNumber;
  readonly as: 'target' | 'actual';
  readonly block: Block;
  readonly cell: Cell;
  /** The clause from the number before to the number, and to the next. */
  readonly ahead: string;
  readonly clause: string;
}

export const goalNumbers = (tables: readonly MappedTable[]): readonly GoalNumber[] =>
  tables
    .filter(({ table }) => table.rows === 'goals')
    .flatMap(({ mapped }) =>
      goalCells(mapped).flatMap(({ as, cell }) => (as === 'target' || as === 'actual' ? numbersIn(cell, as, mapped.block) : [])),
    );

function numbersIn(cell: Cell, as: 'target' | 'actual', block: Block): GoalNumber[] {
  const numbers = numbersOf(block).filter(({ start, kind }) => kind === 'quantity' && cell.start <= start && start < cell.end);
  return numbers.map((number, i): GoalNumber => {
    const from = Math.max(cell.start, beginUpTo(block.text, number.start, clauseStops), numbers[i - 1]?.end ?? 0);
    const to = Math.min(cell.end, endFrom(block.text, number.end, clauseStops), numbers[i + 1]?.start ?? cell.end);
    return { number, as, block, cell, ahead: block.text.slice(from, number.start), clause: block.text.slice(from, to) };
  });
}

export const placeOf = ({ number, block, cell, ahead, clause }: GoalNumber): Omit<GoalPlace, 'indicator' | 'as'> => ({
  ...{ block, cell, start: number.start, end: number.end },
  quotation: `${ahead}${number.text}`.trim(),
  operator: number.operator ?? (aimsAtLevel(ahead, clause.slice(ahead.length + number.text.length)) ? '≥' : null),
});

/** Alone, with no word of a name, an amount tells which it is by so many digits. */
const tellingDigits = 3;
const digitsOf = (value: Decimal): number => decimalToText(value).replace(/^[-0.]+|[.-]/gu, '').length;

function meant({ number, clause, as }: GoalNumber, indicators: readonly ReadIndicatorRow[]): ReadIndicatorRow | undefined {
  const same = indicators
    .filter((each) => says(number, each[as], clause))
    .map((each) => ({ each, shared: pairs(each.name).filter((pair) => clause.includes(pair)).length + (perIn(each[as], clause) ? 1 : 0) }))
    .sort((a, b) => b.shared - a.shared);
  const [best, next] = same;
  if (!best) return undefined;
  if (best.shared > 0) return best.shared > (next?.shared ?? 0) ? best.each : undefined;
  return !next && number.values[0] && digitsOf(number.values[0]) >= tellingDigits ? best.each : undefined;
}

function says({ values: [value, ...more], unit, approximate }: NarrativeNumber, answer: CellAnswer | null, clause: string): boolean {
  if (!value || more.length > 0 || approximate || !answer || 'words' in answer) return false;
  const own = scaledUnit((perIn(answer, clause) ?? answer.unit).replace(/\([^)]*\)$/u, ''));
  return areOneKind(unit, own.base) && equals(value, inBase(answer.value, own.factor));
}

/** What is counted, where the clause says per what: 次 of 3次/周 beside 每周不少于3次. */
function perIn(answer: CellAnswer | null, clause: string): string | undefined {
  const [, counted, per] = (answer && 'unit' in answer && /^(.+)\/([^/]+)$/u.exec(answer.unit)) || [];
  return per !== undefined && saysPer(clause, per) ? counted : undefined;
}

const inBase = (value: Decimal, factor: bigint): Decimal => multiply(value, decimal(factor));

const pairs = (name: string): readonly string[] => [...name].slice(1).map((character, i) => `${[...name][i]}${character}`);
