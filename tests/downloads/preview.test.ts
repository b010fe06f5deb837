import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { previewOf } from '../../src/downloads/preview.ts';
import { rowsOf, siteSelection } from '../../src/downloads/selection.ts';
import { beneficiariesTable } from '../../src/downloads/tables/beneficiaries.ts';
import { fundsTable } from '../../src/downloads/tables/funds.ts';
import { tables } from '../../src/downloads/tables/tables.ts';
import { archive, archiveAt, example } from './publication.ts';

describe('previewOf(table, selection, site, count)', () => {
  it('shows the first rows in the columns that tell most, numbers grouped', () => {
    const { columns, rows, total } = previewOf(fundsTable, siteSelection(archive), example, 4);
    assert.deepEqual(
      columns.map(({ title }) => title),
      ['报告中的名称', '预算阶段', '折合元', '状态', '报告年度', '项目名称', '公布单位'],
    );
    assert.deepEqual(
      rows.map((row) => row.slice(0, 4)),
      [
        ['预算安排 / 计划安排', '年初预算', '800,000', '报告写明'],
        ['调整后预算数', '调整后预算', '800,000', '推算'],
        ['资金到位', '资金到位', '', '未公布'],
        ['决算数', '决算', '799,998.85', '报告写明'],
      ],
    );
    assert.equal(total, 6);
  });

  it('says of which part a row is, where one is of a part', async () => {
    const { columns, rows } = previewOf(fundsTable, siteSelection(await archiveAt('tests/fixtures/site')), example, 1000);
    assert.equal(columns[1]?.id, 'subject');
    assert.deepEqual(new Set(rows.map(([, subject]) => subject === '')), new Set([true, false]));
  });

  for (const table of tables)
    it(`knows the columns that it names, and counts all rows: ${table.id}`, async () => {
      const selection = siteSelection(await archiveAt('tests/fixtures/site'));
      const { columns, rows, total } = previewOf(table, selection, example, 5);
      assert.deepEqual(
        columns.map(({ id }) => id),
        table.preview.filter((id) => id !== 'subject' || table !== beneficiariesTable),
      );
      assert.deepEqual([rows.length, total], [5, rowsOf(table, selection, example).length]);
    });
});
