import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { otherRate } from '../../src/language/rate-words.ts';

/** Of a clause up to its number; the sentence is the same where no other is given. */
const asked = (name: string, before: string, sentence = before) => otherRate(name, before, sentence);

describe('a rate called by another', () => {
  for (const [name, before, printed] of [
    ['资金到位率', '预算执行率为', '预算执行率'],
    ['验收合格率', '工程完成率达到', '工程完成率'],
    ['群众知晓率', '群众满意度为', '群众满意度'],
    ['发放及时率', '补贴发放准确率为', '补贴发放准确率'],
    ['入住率', '设施覆盖率约', '设施覆盖率'],
    ['居民满意度年度指标值', '居民参与率不低于', '居民参与率'],
  ] as const)
    it(`is found: ${name} for ${before}`, () => assert.equal(asked(name, before), printed));
  for (const [name, before, sentence] of [
    ['预算执行率', '预算执行率为'],
    ['居民满意率', '居民满意度为'],
    ['预算执行率年度指标值', '预算执行率≥'],
    ['问卷回收率', '满意度为', '问卷回收率、满意度为98%、93%'],
    ['居民满意度比上年提高', '比上年提高'],
    ['低保家庭占比', '入住率为'],
    ['资金到位率', '资金到位'],
    ['垃圾清运率', '本年度为'],
    ['资金支付率', '资金支付进度达到'],
    ['发放及时率', '补贴及时发放率为'],
  ] as const)
    it(`is none: ${name} for ${before}`, () => assert.equal(asked(name, before, sentence), undefined));
});
