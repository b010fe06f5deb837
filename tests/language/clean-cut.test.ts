import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanCut } from '../../src/language/clean-cut.ts';

const cut = (text: string): string => {
  const at = text.indexOf('|');
  const plain = text.replace('|', '');
  return plain.slice(0, cleanCut(plain, at, plain.length));
};

describe('cleanCut(text, at, end)', () => {
  for (const [text, shown] of [
    ['全年保洁巡查 1,2|60 人次达到年度指标值的有三个街道', '全年保洁巡查 1,260 人次'],
    ['资金安排 320 |万元用于修补破损路面更换缺损井盖', '资金安排 320 万元'],
    ['使用 Bo|ard 系统登记全部巡查记录并按月汇总上报', '使用 Board'],
    ['完成改造，共惠|及居民，其中老年人', '完成改造，共惠及居民'],
    ['满意度为 8|5.5%比上年有所提高的社区共计若干', '满意度为 85.5%'],
  ] as const)
    it(`keeps words and amounts whole: ${text}`, () => assert.equal(cut(text).slice(0, shown.length), shown));

  for (const [text, shown] of [
    ['全年组织志愿者入户巡查 5 户|居民家中用气安全并逐户登记在册', '全年组织志愿者入户巡查 5 户'],
    ['完成改造任务涉及沿线 12|个社区居民活动场所和周边的配套设施', '完成改造任务涉及沿线 12个'],
    ['使用资金 3|万元购买书架和阅览桌椅并更换照明灯具若干', '使用资金 3万元'],
    ['服务到馆读者 5|人次以上的书屋纳入考核名单并且公布结果', '服务到馆读者 5人次'],
    ['整修道路 8 平|方公里范围内的破损路面和沿线的排水沟渠', '整修道路 8 平方公里'],
  ] as const)
    it(`ends with the unit, and takes nothing of the next word: ${text}`, () => assert.equal(cut(text), shown));

  it('stays within the text, and never parts digits', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('河', '1', '2', '.', ' ', '户', '，', 'a') }), fc.nat(40), (text, n) => {
        const at = Math.min(n, text.length);
        const [forth, back] = [cleanCut(text, at, text.length), cleanCut(text, at, 0, true)];
        assert.ok(back >= 0 && back <= at && forth >= at && forth <= text.length);
        for (const place of [forth, back])
          if (place > 0 && place < text.length) assert.doesNotMatch(text.slice(place - 1, place + 1), /^\d\d$/u);
      }),
    ));
});
