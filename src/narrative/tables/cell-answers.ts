import { clausesOfBasis, isOperatorInWords, nameAhead, operatorInCell } from '../../language/cells/basis.ts';
import { type CellNumber, readCell } from '../../language/cells/read-cell.ts';
import type { Decimal } from '../../language/decimal.ts';
import { inexactPhrase, isInexactNumber } from '../../language/inexact-words.ts';
import { aimsAtLevel } from '../../language/number-words.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import type { Operator } from '../../language/operator.ts';
import type { Cell } from '../table-cells.ts';
import type { FormRow } from './form-rows.ts';
import type { RowUnits } from './row-units.ts';

/** A target or a result as its cell gives it; offsets are of the block. */
export type CellAnswer = { readonly start: number; readonly end: number; readonly cell: Cell; readonly heading: string } & (
  | { readonly words: string }
  /** `phrase`: of a number that is told as about so much, as printed. */
  | { readonly value: Decimal; readonly unit: string; readonly operator: Operator | null; readonly phrase?: string }
);

/** From the cell, else from the column of comparisons, else from what is noted at the name, in the place of the unit or in the heading. */
export function withOperator(target: CellAnswer | null, { cells }: FormRow, { compared }: RowUnits): CellAnswer | null {
  if (!target || 'words' in target || target.operator !== null) return target;
  const said = cells.operator?.text ?? '';
  return { ...target, operator: operatorInCell(said) ?? (isOperatorInWords(said) ? null : compared(target.heading)) };
}

/** `unread`: what looks like a number and is none. */
export type ReadSide = CellAnswer | 'unread' | null;

/** A result is a number only where it is an exact one: 高于95% is the report's word. So is a dash. */
export function answerIn(cell: Cell, name: string, heading: string, as: 'target' | 'actual'): ReadSide {
  const whole = readCell(cell.text, name);
  const from = whole.kind === 'words' ? nameAhead(cell.text, name) : 0;
  const behind = from > 0 ? readCell(cell.text.slice(from), name) : whole;
  const reading = behind.kind === 'number' ? behind : whole;
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'unread') return 'unread';
  if (reading.kind !== 'number' || (as === 'actual' && reading.operator !== null && reading.operator !== '='))
    return inWords(cell, heading);
  return numberIn(cell, reading, heading, as, { name, from });
}

function inWords(cell: Cell, heading: string): CellAnswer {
  const start = cell.start + cell.text.search(/\S/u);
  const words = cell.text.trim();
  return { ...{ start, end: start + words.length, cell, heading }, words };
}

const numberIn = (
  cell: Cell,
  { value, unit, operator, start, end }: CellNumber,
  heading: string,
  as: 'target' | 'actual',
  { name, from }: { readonly name: string; readonly from: number },
): CellAnswer => ({
  ...{ start: cell.start + from + start, end: cell.start + from + end, cell, heading },
  ...{ value, unit, operator: as === 'target' ? (operator ?? levelToReach(cell.text.slice(0, from + start), name, unit)) : null },
});

const levelToReach = (before: string, name: string, unit: string): Operator | null =>
  aimsAtLevel(before, '', { name, unit }) ? '≥' : null;

/** 计划18条，实际18条 and ≥88%，实际89.3% are both; a number alone, or anything else, is the result. */
export function ofBasis(cell: Cell, name: string, heading: string): { target: ReadSide; actual: ReadSide } {
  const said = clausesOfBasis(cell.text, name);
  const side = (clause: (typeof said)['target'], as: 'target' | 'actual'): ReadSide =>
    clause ? numberIn(cell, clause.number, heading, as, { name, from: clause.at }) : null;
  const [target, actual] = [side(said.target, 'target'), side(said.actual, 'actual')];
  return { target, actual: actual ?? answerIn(cell, name, heading, 'actual') };
}

/** 约4200 in a column of 亩: a number with its word, which alone would lose the unit. Undefined for words that are more, or have a unit. */
export function inexactIn({ cell, heading }: CellAnswer, words: string, unit: string): CellAnswer | undefined {
  const [number, ...more] = readNumbers(cell.text);
  const [span, value] = [number?.spans[0], number?.values[0]];
  if (!number || !span || !value || more.length > 0 || number.values.length !== 1 || number.unit !== '') return undefined;
  const phrase = inexactPhrase(cell.text, number);
  if (!isInexactNumber(cell.text, number) || phrase !== words.replace(/\s+/gu, ' ')) return undefined;
  const place = { cell, heading, start: cell.start + span.start, end: cell.start + span.end };
  return { ...place, value, unit, operator: null, phrase };
}
