import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableColumn } from '../../../src/domain/files/table-file.ts';
import { columnsExchanged } from '../../../src/narrative/tables/columns-headed.ts';

const exchanged = (columns: Readonly<Record<string, TableColumn>>) => columnsExchanged({ rows: 'indicators', columns });

describe('headings whose columns are exchanged', () => {
  it('are two, or three in a ring', () => {
    assert.deepEqual(exchanged({ 分值: 'score', 得分: 'weight' }), ['分值', '得分']);
    assert.deepEqual(exchanged({ 指标: 'name', 得分: 'weight', 分值: 'score' }), ['得分', '分值']);
    assert.deepEqual(exchanged({ 分值: 'score', 得分: 'target', 年度指标值: 'weight' }), ['分值', '得分', '年度指标值']);
  });
  it('are never one alone', () => {
    assert.deepEqual(exchanged({ 分值: 'score', 得分: 'target' }), []);
    assert.deepEqual(exchanged({ 分值: 'score', 得分: 'target', 年度指标值: 'actual' }), []);
    assert.deepEqual(exchanged({ 分值: 'weight', 得分: 'score' }), []);
  });
});
