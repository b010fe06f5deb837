import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  changeBefore,
  comparisons,
  equalBetween,
  executionRateName,
  goalsCriticised,
  shareBefore,
  statesBetween,
} from '../../../src/language/claim-words.ts';

const knows = (name: string, pattern: RegExp, yes: readonly string[], no: readonly string[]) =>
  describe(name, () => {
    for (const text of yes) it(`knows ${text}`, () => assert.match(text, pattern));
    for (const text of no) it(`leaves alone ${text}`, () => assert.doesNotMatch(text, pattern));
  });

knows(
  'what stands before a change against last year',
  changeBefore,
  ['同比上升 ', '同比增长约', '比上年减少 ', '较去年同期救助人数增加了', '与上年相比，提高', '同比增长-'],
  ['累计增长 ', '占比', '达到', '同比上升 421%，其中救助'],
);

knows(
  'what finds fault with the targets',
  goalsCriticised,
  ['年初绩效目标设置不够合理', '指标值设定偏低', '目标明显偏低'],
  ['目标设置合理', '目标人群收入偏高'],
);

knows('what stands before a share', shareBefore, ['，占 ', '占比', '占总人数的'], ['占用', '占地面积 ']);

knows('the name of a rate of execution', executionRateName, ['预算执行率', '支付完成率', '支出进度'], ['验收合格率', '资金到位率']);

knows(
  'what stands between a name and its number',
  statesBetween,
  ['为 ', '', ' ', '数为', '共计', '达到'],
  ['下降', '比上年', '指标值为≥'],
);

describe('comparisons', () => {
  const holds = (between: string) => comparisons.find(({ words }) => words.test(between))?.holds;
  for (const [between, expected] of [
    [' 件，低于年度指标值 ', [-1]],
    ['，高于上年的 ', [1]],
    [' 人次，超过目标 ', [1]],
    [' 人，不低于 ', [0, 1]],
    [' 元，未超过预算 ', [-1, 0]],
    [' 人增加到 ', [-1]],
    [' 件下降至 ', [1]],
    [' 件，超过期限的 ', undefined],
    ['，同比增长 ', undefined],
    [' 人，其中', undefined],
  ] as const) {
    it(`reads ${between.trim()}`, () => assert.deepEqual(holds(between), expected));
  }

  it('needs 持平 after the second number to hold both for equal', () => assert.match(' 件，与年度指标值 ', equalBetween));
});
