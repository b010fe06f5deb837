import { agreement, printedDigits } from '../../domain/agreement.ts';
import type { Block } from '../../domain/narrative.ts';
import { add, type Decimal, decimal, decimalToText, parseDecimal, zero } from '../../language/decimal.ts';
import { levelsCounted, pointsOfLevel } from '../../language/levels-told.ts';
import { indicatorRows } from '../../narrative/tables/indicator-rows.ts';
import { type MappedTable, readTables } from '../../narrative/tables/read-tables.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './levels-are-as-told.words.ts';

/** What the text tells of the levels of its one table of indicators, how many there are and the points of each, is what its rows come to. */
export const levelsAreAsTold: Rule = {
  id: 'levels-are-as-told',
  group: 'evaluation',
  level: 'note',
  words,
  find: ({ file, report: { narrative } }) => {
    const tables = readTables(file.tables ?? [], narrative.blocks).found.filter(({ table }) => table.rows === 'indicators');
    const [only, ...more] = tables;
    if (!only || more.length > 0) return [];
    const paragraphs = narrative.blocks.filter(({ kind }) => kind === 'paragraph');
    return paragraphs.flatMap((block) => [...miscounted(only, block), ...otherPoints(only, block)].slice(0, 1));
  },
};

const entriesOf = ({ rows }: MappedTable) => rows.filter(({ kind }) => kind === 'entry');

/** Only where the rows themselves are as many as the text says: else it counts others than this table has. */
function miscounted(table: MappedTable, { index, text }: Block): Finding[] {
  const told = levelsCounted(text);
  const entries = entriesOf(table);
  const depth = Math.max(...entries.map(({ levels }) => levels.length));
  const names = entries.map(({ levels }) => levels.map(({ name }) => name));
  const counts = [1, 2].map((level) => new Set(names.map((each) => each.slice(0, level).join('\n'))).size);
  if (depth < 2 || !told.some(({ level, count }) => level === 3 && count === entries.length)) return [];
  return told.flatMap(({ level, count, start, end }): Finding[] => {
    const counted = counts[level - 1];
    if (counted === undefined || counted === count) return [];
    return [{ place: { in: 'narrative', block: index, start, end }, what: messages.counted(level, counted, count), fix: '' }];
  });
}

function otherPoints({ table, mapped, rows }: MappedTable, { index, text }: Block): Finding[] {
  const scores = new Map(indicatorRows(rows, mapped, table).indicators.map((each) => [each.row, each.score]));
  const below = rows.flatMap(({ kind, row, levels: [first] }) => (kind === 'entry' && first ? [{ row, name: first.name }] : []));
  return [...Map.groupBy(below, ({ name }) => name)].flatMap(([name, same]): Finding[] => {
    const points = same.map(({ row }) => scores.get(row));
    if (points.some((each) => !each)) return [];
    const sum = points.reduce<Decimal>((all, each) => add(all, each ?? zero), zero);
    return pointsOfLevel(name, text).flatMap(({ start, end, printed }): Finding[] => {
      const said = parseDecimal(printed);
      const isSum = said && agreement({ numerator: sum, denominator: decimal(1n) }, said, printedDigits(printed)) !== 'differs';
      if (!said || isSum) return [];
      const place = { in: 'narrative', block: index, start, end } as const;
      return [{ place, what: messages.points(name, decimalToText(sum), printed), fix: '' }];
    });
  });
}
