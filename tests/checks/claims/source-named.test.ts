import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isGivenTo } from '../../../src/checks/claims/source-named.ts';
import { readNarrative } from '../../../src/narrative/read.ts';

const names = ['省级专项资金', '县级财政资金'];

/** A text whose amount stands in angle brackets. */
function given(source: string, marked: string, known = names): boolean {
  const { narrative } = readNarrative(`${marked.replace(/[<>]/g, '')}\n`);
  assert.ok(narrative);
  const [, amount = ''] = /<(.+?)>/.exec(marked) ?? [];
  const block = narrative.blocks.findLastIndex(({ text }) => text.includes(amount));
  const start = narrative.blocks[block]?.text.indexOf(amount) ?? -1;
  assert.ok(start >= 0);
  const statement = { anchor: '', quotation: amount, printed: amount, block, start, end: start + amount.length, place: '' };
  return isGivenTo(source, known, { statements: [statement] }, { narrative });
}

describe('isGivenTo(source, names, figure, text)', () => {
  for (const [source, text] of [
    ['省级专项资金', '预算 865 万元，其中省级专项资金<300>万元、县级财政资金 565 万元。'],
    ['县级财政资金', '预算 865 万元，其中省级专项 300 万元、县级财政<565>万元。'],
    ['省级专项资金', '预算 865 万元，其中省级专项资金<300>万元。'],
    ['县级财政资金', '县级财政资金年初预算 120 万元，全年支出<103>万元。'],
    ['省级专项资金', '省级专项资金下达 300 万元。全年支出<280>万元，结余 20 万元。'],
    ['省级专项资金', '省级专项资金预算 300 万元、支出<280>万元，县级财政资金预算 565 万元、支出 560 万元。'],
    ['县级财政资金', '省级专项资金预算 300 万元、支出 280 万元，县级财政资金预算 565 万元、支出<560>万元。'],
    ['县级财政资金', '全年安排<565>万元县级财政资金。'],
    ['县级财政资金', '# 报告\n\n## 县级财政资金\n\n全年支出<565>万元。'],
    ['省级专项资金', '| 来源 | 预算 | 支出 |\n| --- | --- | --- |\n| 省级专项资金 | 300 | <280> |\n| 合计 | 865 | 840 |'],
    ['省级专项资金', '| 项目 | 省级专项资金 | 县级财政资金 |\n| --- | --- | --- |\n| 全年支出 | <280> | 560 |'],
  ] as const) {
    it(`holds of ${source}: ${text}`, () => assert.ok(given(source, text)));
  }

  for (const [source, text] of [
    ['县级财政资金', '预算 865 万元，其中省级专项资金 300 万元、县级财政资金 565 万元。年中追加<42>万元。'],
    ['省级专项资金', '预算 865 万元，其中省级专项资金 300 万元、县级财政资金 565 万元，实际支出<840>万元。'],
    ['县级财政资金', '预算 865 万元，其中省级专项资金 300 万元、县级财政资金 565 万元，实际支出<840>万元。'],
    ['省级专项资金', '年初预算<865>万元，其中省级专项资金 300 万元、县级财政资金 565 万元。'],
    ['县级财政资金', '年初预算 120 万元，全年支出<103>万元。资金来源为县级财政资金。'],
    ['县级财政资金', '资金来源为县级财政资金。年初预算 120 万元，全年支出<103>万元。'],
    ['县级财政资金', '省级专项资金 300 万元，县级财政资金 565 万元，两项合计<865>万元。'],
    ['省级专项资金', '| 来源 | 支出 |\n| --- | --- |\n| 省级专项资金 | 280 |\n| 县级财政资金 | 560 |\n| 合计 | <840> |'],
  ] as const) {
    it(`fails of ${source}: ${text}`, () => assert.ok(!given(source, text)));
  }

  it('fails of the only source where it is named behind the amount', () =>
    assert.ok(!given('县级财政资金', '全年支出<103>万元，执行率 86%。资金来源为县级财政资金。', ['县级财政资金'])));
});
