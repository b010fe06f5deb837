import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namedQuotation } from '../../src/loading/named-quotation.ts';
import { spelledOut } from '../../src/loading/short-forms.ts';

const others = (...items: readonly unknown[]) => (spelledOut({ name: '示例', others: items }) as { others: readonly unknown[] }).others;

describe('namedQuotation(item)', () => {
  it('is a Chinese name with its quotation, and what may stand beside it', () => {
    assert.deepEqual(namedQuotation({ 决策满分: '满分18分' }), { label: '决策满分', quote: '满分18分', rest: {} });
    assert.deepEqual(namedQuotation({ 班次正点率: '由≥92%', year: '2021' }), {
      ...{ label: '班次正点率', quote: '由≥92%', rest: { year: '2021' } },
    });
    assert.deepEqual(namedQuotation({ note: '报告写的是“约”', 走访: '走访约 30 户', scope: '老人' })?.rest, {
      ...{ note: '报告写的是“约”', scope: '老人' },
    });
  });

  for (const [why, item] of [
    ['a figure written out', { id: 'a', label: '走访', value: '30', unit: '户', quotes: ['走访 30 户'] }],
    ['two names', { 走访: '走访 30 户', 慰问: '慰问 12 户' }],
    ['a name that is no Chinese', { visits: '走访 30 户' }],
    ['a name without words', { 走访: '' }],
    ['a list of quotations', { 走访: ['走访 30 户'] }],
    ['what stands beside it alone', { year: '2021' }],
    ['a quotation alone', '走访 30 户'],
  ] as const)
    it(`is not ${why}`, () => assert.equal(namedQuotation(item), undefined));
});

describe('a figure as its name with its quotation', () => {
  it('has that name, and value and unit as its words state them', () => {
    const [figure] = others({ 上门走访: '全年走访老人 30 户', year: '2021' }) as [Record<string, unknown>];
    const { label, value, unit, year, quotes } = figure;
    assert.deepEqual(
      { label, value, unit, year, quotes },
      { label: '上门走访', value: '30', unit: '户', year: '2021', quotes: ['全年走访老人 30 户'] },
    );
  });

  it('tells two figures apart that their words call the same', () => {
    const ids = others({ 决策满分: '满分18分' }, { 过程满分: '满分22分' }).map((each) => (each as { id: string }).id);
    assert.equal(new Set(ids).size, 2);
  });

  it('stays as written where its words hold no number, or two, for the schema to name', () => {
    for (const item of [{ 走访: '走访老人' }, { 走访: '走访 30 户、12 人' }]) assert.deepEqual(others(item), [item]);
  });
});
