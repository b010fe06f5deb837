import { amountSaid } from '../../language/cells/amount-said.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { unit } from '../../language/units.ts';
import { rowsBelowTotal } from '../../narrative/tables/form-rows.ts';
import { indicatorRows } from '../../narrative/tables/indicator-rows.ts';
import type { MappedTable } from '../../narrative/tables/read-tables.ts';
import type { Finding } from '../rule.ts';
import { messages } from './tables-keep-their-columns.words.ts';

const shownOf = 3;

/** Rows of indicators that a total in the middle of their table leaves out. */
export function rowsUnread({ table, index, mapped, rows, until }: MappedTable): Finding[] {
  if (table.rows !== 'indicators') return [];
  const below = rowsBelowTotal(mapped, until);
  const total = rows.at(-1);
  if (below.length === 0 || !total) return [];
  const names = below.slice(0, shownOf).map(({ name }) => name.name);
  return [{ place: { in: 'project', path: ['tables', index] }, ...messages.below(total.name.name, total.row, names, below.length) }];
}

/** Targets and results that begin with a number and were taken as words, since they hold another: 3次，412人次. */
export function numbersAsWords({ table, index, mapped, rows }: MappedTable): Finding[] {
  if (table.rows !== 'indicators') return [];
  const taken = indicatorRows(rows, mapped, table).indicators.flatMap(({ name, target, actual }) =>
    [target, actual].flatMap((side) =>
      side && 'words' in side && !amountSaid(side.words) && holdsSeveral(side.words) ? [{ name, words: side.words }] : [],
    ),
  );
  if (taken.length === 0) return [];
  return [{ place: { in: 'project', path: ['tables', index] }, ...messages.asWords(taken.slice(0, shownOf), taken.length) }];
}

const bareNumbers = /^[\d.,%\s]+(?:[/／][\d.,%\s]+)+$/u;

/**
 * Two or more quantities, the first at the beginning; points that were taken (扣1分) are none. A row of bare numbers (326/341/338) is
 * shown as it is printed.
 */
function holdsSeveral(words: string): boolean {
  const [first, second] = readNumbers(words).filter((each) => wantsFigure(each) && each.unit !== unit.points);
  return !bareNumbers.test(words) && first !== undefined && second !== undefined && words.slice(0, first.start).trim() === '';
}
