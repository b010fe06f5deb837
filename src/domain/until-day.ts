import { sentenceUpTo } from '../language/clauses.ts';
import { mayNameUntil, untilDayIn } from '../language/until-day.ts';
import type { Figure, Statement } from './figure.ts';
import { type Block, cellsOfRow, type Narrative, rowAt } from './narrative.ts';

type DatedAmount = Pick<Figure, 'phase' | 'period' | 'statements'>;

/** The day before its year's end that an amount is told up to, wherever the text tells it (截至12月20日支出); undefined where it is the whole year's once. */
export function untilDayOf({ phase, period, statements }: DatedAmount, { blocks }: Pick<Narrative, 'blocks'>): string | undefined {
  if (phase !== 'finalAccount' && phase !== 'received') return undefined;
  const days = statements.map((each) => untilDayIn(wordsAhead(each, blocks[each.block]), period));
  return days.includes(undefined) ? undefined : days[0];
}

/** Its sentence before it; in a table what stands above it in its column. */
function wordsAhead({ start }: Statement, block: Block | undefined): string {
  if (!block || !mayNameUntil(block.text)) return '';
  if (block.kind !== 'table') return sentenceUpTo(block.text, start);
  const row = rowAt(block, start);
  const column = cellsOfRow(block, row, start).length - 1;
  return block.rows
    .slice(0, row)
    .map((_, i) => cellsOfRow(block, i)[column] ?? '')
    .join('\n');
}
