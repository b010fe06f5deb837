import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writtenInShort } from '../../src/loading/short-places.ts';

const data = {
  funds: { 年初预算: '安排386万元', 决算: ['已拨付97万元', { id: 'b', label: '支付' }] },
  beneficiaries: { groups: [{ from: '培训', growth: '同比增长2%' }, '老年人9人'] },
  projects: [{ name: '甲', funds: { 决算: '支出3万元' }, indicators: [{ path: ['乙'], target: '不低于3座' }] }],
};

describe('writtenInShort(data, path)', () => {
  const cases: readonly (readonly [path: readonly PropertyKey[], written: readonly PropertyKey[]])[] = [
    [
      ['funds', 0, 'quotes', 0],
      ['funds', '年初预算'],
    ],
    [
      ['funds', 1, 'value'],
      ['funds', '决算', 0],
    ],
    [
      ['funds', 2, 'label'],
      ['funds', '决算', 1, 'label'],
    ],
    [
      ['beneficiaries', 'groups', 0, 'figure', 'from'],
      ['beneficiaries', 'groups', 0, 'from'],
    ],
    [
      ['beneficiaries', 'groups', 0, 'growth', 'id'],
      ['beneficiaries', 'groups', 0, 'growth'],
    ],
    [
      ['beneficiaries', 'groups', 1, 'figure', 'id'],
      ['beneficiaries', 'groups', 1],
    ],
    [
      ['projects', 0, 'funds', 0],
      ['projects', 0, 'funds', '决算'],
    ],
    [
      ['projects', 0, 'indicators', 0, 'target', 'unit'],
      ['projects', 0, 'indicators', 0, 'target'],
    ],
    [
      ['projects', 0, 'indicators', 0, 'actual'],
      ['projects', 0, 'indicators', 0, 'actual'],
    ],
  ];
  for (const [path, written] of cases)
    it(`leads ${path.join(' › ')} to ${written.join(' › ')}, and that to itself`, () => {
      assert.deepEqual(writtenInShort(data, path), written);
      assert.deepEqual(writtenInShort(data, written), written);
    });
});
