import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeRates } from '../../src/language/change-rates.ts';
import { readNumbers } from '../../src/language/numbers/read-numbers.ts';

const count = (text: string): number => changeRates(text, readNumbers(text)).length;

describe('changeRates(text, numbers)', () => {
  for (const ahead of [
    '较上年',
    '比上年同期',
    '与去年相比',
    '比2022年',
    '较上年度预算数',
    '比上年决算数',
    '较去年支出',
    '同比',
    '较上年相比略',
  ])
    for (const verb of ['减少', '有所减少', '净减少', '共减少', '增加', '增加了'])
      it(`reads ${ahead}${verb}`, () => {
        const share = verb.includes('增') ? '增长' : '下降';
        assert.equal(count(`本年支出261.08万元，${ahead}${verb}8.6万元，${share}3.91%。`), 1);
      });
  for (const told of [
    '较上年项目支出减少8.6万元，下降3.91%',
    '比上年会议费减少8.6万元，下降3.91%',
    '较上年培训费用增加8.6万元，增长3.91%',
    '与去年公用经费相比减少8.6万元，下降3.91%',
    '同比人员减少8.6万元，下降3.91%',
  ])
    it(`reads nothing of ${told}`, () => assert.equal(count(`本年支出261.08万元，${told}。`), 0));
});
