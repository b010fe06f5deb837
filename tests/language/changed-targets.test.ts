import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { givenWay } from '../../src/language/changed-targets.ts';
import { readNumbers } from '../../src/language/numbers/read-numbers.ts';

const told = (text: string): readonly string[] =>
  givenWay(text, readNumbers(text)).map(({ change }) => text.slice(change.start, change.end));

describe('givenWay(text, numbers)', () => {
  for (const [text, change] of [
    ['班次正点率的年度指标值由≥92%下调为≥88%，主要是考虑施工', '由≥92%下调为≥88%'],
    ['宣传活动目标由12场调整为9场。', '由12场调整为9场'],
    ['投诉量由不超过5件放宽至不超过8件', '由不超过5件放宽至不超过8件'],
    ['指标值从95%以上降低到90%以上', '从95%以上降低到90%以上'],
    ['培训人次由年初的400人次年中调减为320人次', '由年初的400人次年中调减为320人次'],
    ['目标由80%提高到85%', '由80%提高到85%'],
  ] as const)
    it(`reads ${text}`, () => assert.deepEqual(told(text), [change]));

  for (const text of ['由12场组成', '由甲办12场，乙办9场', '处理时间由12天，现为9天', '目标12场，调整后9场', '由3人增加', ''])
    it(`reads nothing in ${text}`, () => assert.deepEqual(told(text), []));
});
