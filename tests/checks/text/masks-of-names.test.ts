import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainsMasks, patterns } from '../../../src/checks/text/placeholders-are-filled.words.ts';

const isGap = (text: string): boolean => patterns.some((each) => text.search(each) >= 0);

describe('stars in a text', () => {
  for (const text of ['当事人**', '案件编号**', '**区检察院', '涉及**公司', '第**条', '位于**镇', '王**'])
    it(`mask a name in ${text}`, () => assert.ok(!isGap(text)));
  for (const text of ['完成率≥**%', '发放**元', '覆盖**个街道', '培训**', '共**人次'])
    it(`are left open in ${text}`, () => assert.ok(isGap(text)));
});

describe('words that explain what is masked', () => {
  for (const text of ['标“**”处为不宜公开内容', '文中**处不予公开', '以**代替的内容涉密', '“××”部分已脱敏'])
    it(text, () => assert.ok(explainsMasks.test(text)));
  for (const text of ['××市保密局', '**区保密办公室', '××镇未公开招标', '××局政务不公开事项'])
    it(`are none: ${text}`, () => assert.ok(!explainsMasks.test(text)));
});
