import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalToText } from '../../src/language/decimal.ts';
import { scorePairs } from '../../src/language/score-parts.ts';

const pairsIn = (text: string): string[] =>
  scorePairs(text).map(({ score, weight, rate }) => `${decimalToText(score)}/${decimalToText(weight)}${rate ? ` ${rate.printed}` : ''}`);

describe('points and what they are out of', () => {
  for (const [text, found] of [
    ['其中：投入14分（满分15分），过程23.5分（满分25分）。', ['14/15', '23.5/25']],
    ['决策指标分值18分，得分15分，得分率83.33%。', ['15/18 83.33']],
    ['过程（22分）20.5分，产出（满分35分）得31分', ['20.5/22', '31/35']],
    ['（一）决策（满分 20 分，得 10 分）', ['10/20']],
    ['效益20分（25分），得分率为80%', ['20/25 80']],
    ['得分14.88分，满分16分', ['14.88/16']],
    ['决策14.88/16.00分，得分率92.99%', ['14.88/16 92.99']],
    ['分值：30分；自评得分：28分', ['28/30']],
    ['综合得分93分，等级为优', []],
    ['90（含）-100分为优，80（含）-90分为良', []],
    ['扣2分（逾期一天扣0.5分）', []],
    ['完成率93.00%，满分', []],
    ['16/20 个村完成改造', []],
  ] as const)
    it(text, () => assert.deepEqual(pairsIn(text), found));
});
