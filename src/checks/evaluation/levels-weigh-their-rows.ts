import type { Decimal } from '../../language/decimal.ts';
import { add, decimalToText, equals, zero } from '../../language/decimal.ts';
import type { Cell } from '../../narrative/table-cells.ts';
import { indicatorRows } from '../../narrative/tables/indicator-rows.ts';
import { type MappedTable, readTables } from '../../narrative/tables/read-tables.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './levels-weigh-their-rows.words.ts';

/** The points that a mapped form prints at a level (产出指标(50分)) are the weights of the rows below it. */
export const levelsWeighTheirRows: Rule = {
  id: 'levels-weigh-their-rows',
  group: 'evaluation',
  level: 'note',
  words,
  find: ({ file, report }) =>
    readTables(file.tables ?? [], report.narrative.blocks).found.flatMap((each) =>
      weighed(each).flatMap(({ name, points, sum, cell }): Finding[] => {
        if (equals(points, sum)) return [];
        const place = { in: 'narrative', block: each.mapped.block.index, start: cell.start, end: cell.end } as const;
        return [{ place, what: messages.differs(name, decimalToText(points), decimalToText(sum)), fix: '' }];
      }),
    ),
};

interface Weighed {
  readonly name: string;
  readonly points: Decimal;
  readonly sum: Decimal;
  readonly cell: Cell;
}

/** The levels with points, all of whose rows have a weight. A level that is printed in each of its rows is one. */
function weighed({ table, mapped, rows }: MappedTable): readonly Weighed[] {
  if (table.rows !== 'indicators') return [];
  const read = new Map(indicatorRows(rows, mapped, table).indicators.map((each) => [each.row, each.weight]));
  const below = rows.filter(({ kind }) => kind === 'entry').flatMap(({ row, levels }) => levels.map((level) => ({ row, ...level })));
  return [...Map.groupBy(below, ({ depth, name }) => `${depth} ${name}`).values()].flatMap((same): Weighed[] => {
    const [first] = same;
    const weights = same.map(({ row }) => read.get(row));
    if (!first?.points || weights.some((each) => !each)) return [];
    return [
      {
        name: first.name,
        points: first.points,
        cell: first.cell,
        sum: weights.reduce<Decimal>((sum, each) => add(sum, each ?? zero), zero),
      },
    ];
  });
}
