import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportsOf } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { factsOf } from '../../src/presenting/facts.ts';
import { summary } from '../../src/presenting/headline.ts';
import { partTables } from '../../src/presenting/part-table.ts';
import { documents } from '../documents/documents.ts';

const { archive } = await readArchive(documents);
const reportAt = (path: string) => (archive ? reportsOf(archive) : []).find((each) => each.path === path) ?? assert.fail(path);
const cellsOf = (path: string, name: string): string =>
  partTables(reportAt(path))
    .flatMap(({ rows }) => rows)
    .filter((row) => row.name === name)
    .flatMap(({ cells }) => cells.map(({ items, instead }) => items[0]?.shown ?? instead))
    .join(' ');

const gates = 'blue-bridge-station/2023/gate-watch/';

describe('what a form marks with a dash, 无 or 不涉及', () => {
  it('is not applicable, or as printed, and never unpublished', () => {
    assert.equal(cellsOf(gates, '上年结转资金'), '不适用 不适用 不适用');
    assert.equal(cellsOf(gates, '其他资金'), '无 无 不适用');
    assert.equal(cellsOf(gates, '单位资金'), '未公布 未公布 未公布');
  });

  it('is so where the total has a dash for its points', () => {
    const score = factsOf(reportAt(gates)).find(({ label }) => label === '得分');
    assert.equal(score?.shown, '不适用');
    assert.doesNotMatch(summary(reportAt(gates)), /得分/u);
  });
});

describe('a source that a form leaves blank', () => {
  it('is unpublished, unless the form says what a blank means', () => {
    assert.equal(cellsOf('pear-lane-town/2022/river-cleaning/', '其他资金'), '未公布 未公布 未公布');
    for (const path of ['cloud-foot-forest/2023/fire-patrol/', 'reed-lake-station/2023/termite-control/']) {
      assert.equal(cellsOf(path, '上年结转资金'), '见报告说明 见报告说明 见报告说明');
      assert.equal(partTables(reportAt(path))[0]?.note, '报告说“没有的资金不填”。');
    }
  });
});
