import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annexBegun } from '../../src/language/annex-mark.ts';

describe('annexBegun(text)', () => {
  for (const [text, mark] of [
    ['附：', '附'],
    ['附件1', '附件1'],
    ['附件一：', '附件一'],
    ['【附件2】', '附件2'],
    ['附：农村客运公交化运营补贴项目评分表', '附'],
    ['附件 1：绩效评分表', '附件 1'],
    ['附件2 项目支出绩效自评表', '附件2'],
  ] as const)
    it(`is the mark of ${text}`, () => assert.equal(annexBegun(text), mark));

  for (const text of ['附件：1.评分表 2.问卷', '附近3个村', '附则', '附件1 评分表。详见下页', '附有说明', '项目评分表', ''])
    it(`is none of ${text}`, () => assert.equal(annexBegun(text), undefined));
});
