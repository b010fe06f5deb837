import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absenceIsAClaim } from '../../../src/checks/claims/absence-is-a-claim.ts';
import { saidOf } from '../text/said-of.ts';
import { askedAbout } from './asked-about.ts';

describe('persons of whom the text tells, where the file has no beneficiaries', () => {
  const asked = (text: string) => saidOf(absenceIsAClaim, text).filter(({ what }) => what.includes('beneficiaries')).length;
  for (const text of [
    '全年共向3708名老年人发放居家养老服务补贴，比上年增长3.0%。',
    '全年为412名失能老年人提供助浴服务。',
    '资助困难学生412名，其中女生200名。',
    '全年发放护理补贴的失能老年人412人。',
    '412户农户完成改厕，同比增长3%。',
    '新增就业412人，其中脱贫人口41人。',
    '集中供养特困人员412人。',
    '领取高龄津贴的老人412人。',
  ])
    it(`asks about: ${text}`, () => assert.equal(asked(text), 1));

  for (const text of [
    '受访居民412人，其中女性200人。',
    '单位现有在编人员41人，其中女性20人。',
    '召开座谈会，参会41人，其中代表12人。',
    '办结案件412件，同比增长3%。',
    '提起公诉412人，同比增长3%。',
    '有15人因死亡信息比对不及时多发了补贴。',
    '全区常住人口41.2万人，比上年增长3%。',
    '开展培训12期，培训412人次，同比增长3%。',
    '配备保洁员41人，其中新聘12人。',
  ])
    it(`does not ask about: ${text}`, () => assert.equal(asked(text), 0));
});

describe('a group among the other numbers, where the file has other beneficiaries', () => {
  const asked = async (t: Parameters<typeof askedAbout>[0], text: string) =>
    (await askedAbout(t, 'absence-is-a-claim', text, { label: '沿河商户', value: '135', unit: '户', quote: '沿河商户135户' })).length;
  for (const text of ['为沿河商户135户清运垃圾，比上年增长3%。', '服务沿河商户135户，其中餐饮店 36 户。'])
    it(`is asked about: ${text}`, async (t) => assert.equal(await asked(t, text), 1));
  for (const text of ['沿河商户135户装了隔油池。', '抽查沿河商户135户，其中餐饮店 36 户。'])
    it(`is not asked about: ${text}`, async (t) => assert.equal(await asked(t, text), 0));

  const change = async (t: Parameters<typeof askedAbout>[0], quote: string) =>
    (
      await askedAbout(t, 'absence-is-a-claim', `服务沿河商户，户数${quote}。其中餐饮店 36 户。`, {
        ...{ label: `沿河商户${quote.slice(0, -3)}`, value: '13', unit: '户' },
        quote,
      })
    ).length;
  for (const quote of ['比上年增加13户', '较去年减少13户', '比上年多13户', '同比下降了13户'])
    it(`is not one that only changed: ${quote}`, async (t) => assert.equal(await change(t, quote), 0));
});
