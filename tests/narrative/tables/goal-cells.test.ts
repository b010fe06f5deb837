import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goalCells } from '../../../src/narrative/tables/goal-places.ts';
import { mappedColumns } from '../../../src/narrative/tables/mapped-columns.ts';
import { proposedTables } from '../../../src/narrative/tables/propose.ts';
import { narrativeWith } from './table-of.ts';

/** What a form says of its goals, by the mapping that is proposed for it. */
function goals(table: string): string[] {
  const { blocks } = narrativeWith(table);
  return proposedTables(blocks)
    .filter(({ rows }) => rows === 'goals')
    .flatMap((mapping) => {
      const mapped = mappedColumns(mapping, blocks);
      assert.ok(!('fault' in mapped));
      return goalCells(mapped).map(({ as, cell }) => `${as} ${cell.text}`);
    });
}

const said = ['target 养护河道17条', 'actual 养护17条'];

describe('goalCells(mapped)', () => {
  for (const [name, table] of [
    ['below their headings', '预期目标|实际完成情况\n养护河道17条|养护17条'],
    ['below a merged heading', '年度总体目标|预期目标|实际完成情况\n年度总体目标|养护河道17条|养护17条'],
    ['beside their headings', '总体目标|年初设定目标|养护河道17条\n总体目标|全年实际完成情况|养护17条'],
    ['beside headings that stand alone', '年度目标|养护河道17条\n年度目标完成情况|养护17条'],
    ['beside headings in one row', '预期目标|养护河道17条|实际完成情况|养护17条'],
    [
      'over cells that are merged',
      '总体目标|总体目标|预期目标|养护河道17条|养护河道17条\n总体目标|总体目标|目标完成情况|养护17条|养护17条',
    ],
    [
      'between other parts of a form',
      '主管部门|示例局\n总体目标|年初设定目标|养护河道17条\n|实际完成情况|养护17条\n三级指标|年度指标值|实际完成值\n河道|17条|17条',
    ],
  ] as const)
    it(`finds what stands ${name}`, () => assert.deepEqual([...new Set(goals(table))], said));

  it('finds none where only one of the two is said', () => {
    assert.deepEqual(goals('总体目标|年初设定目标|养护河道17条'), []);
    assert.deepEqual(goals('备注|实际完成情况|养护17条'), []);
  });
});
