import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wantsFigure } from '../../../src/language/numbers/narrative-number.ts';
import { readNumbers } from '../../../src/language/numbers/read-numbers.ts';

const asked = (text: string): string[] =>
  readNumbers(text)
    .filter(wantsFigure)
    .map(({ text: printed }) => printed);

const sound: Readonly<Record<string, readonly string[]>> = {
  'scales of points': [
    '分别为分值的100%-80%(含)、80%-60%(含)、60%-0%。',
    '分别按照该指标对应分值区间100-80%（含）、80-60%（含）、60-0%合理确定得分。',
    '达成的计100%—80%（含），部分达成的计80%—50%（含），未达成的计50%—0%。',
    '按0%-50%、50%-100%计分',
    '100%~75%、75%~50%、50%~25%、25%~0%',
  ],
  lengths: ['字数不超过1500字。', '（字数在800字以内）', '限500字', '简述项目情况（1000字以内）', '字数控制在2000字以内'],
  terms: [
    '在收到反馈之日起30日内书面报送',
    '自印发之日起10个工作日内',
    '自收到通知之日起十五日内',
    '批复之日起 20 天内',
    '公布之日起3个月内',
  ],
  'who is meant': ['使用满15年的电梯', '服务满3年的村医', '缴费满15年以上的', '入住满2年的老人'],
  'how it was done': ['分两批下达各县（区）', '分3次拨付', '分三批次发放'],
  'how it is marked': [
    '分三档打分',
    '分为四档，',
    '分成三个等次。',
    '达成、部分达成、未达成且效果较差三档，分别按照上述区间确定',
    '优、良及以下三个等次分别计分',
  ],
  phases: ['农村供水管网（二期）', '管网改造(一期)项目'],
  'who is counted': ['评价得分在90分（含）以上的项目有', '得分80分（含）—90分的', '60-80分的'].map((each) => `${each}4个`),
  'agencies that were asked': ['我局委托2家第三方机构', '聘请三家会计师事务所'],
  agencies: ['4家中介机构参与', '2家第三方评价机构共同承担', '三家会计师事务所参与评价'],
  'open years': ['20xx年9月底前', '20××年', '202X年', '20XX-20XX年', '20**年度', '填报日期：20 年 月 日', '虚财〔20xx〕号', '20__年'],
  codes: ['337004-示例市虚构区云脚林场', '主管部门：337-示例市虚构区林业局', '101001 - 示例市虚构区示例局'],
  formulas: [
    '执行率＝实际支出÷调整后预算×100％',
    '（实际完成数/计划数）×100%',
    '支出数÷预算数 * 100 %，',
    '预算执行率（B/A×100%)',
    '执行率(B÷A)×100%',
    '执行率（B/A*100％）',
    '得分（B/A×10）',
    '执行率得分（B/A）×10',
  ],
  'masked telephones': ['联系电话：138****0000', '电话 139xxxx1234', '联系人：钱某 150××××0001', '0751-******8', '0201****567'],
  'times to the second': ['日期：2023-09-05 10:08:23  字体：【大 中 小】', '2024-10-17 15:20:03 来源'],
};

const data: Readonly<Record<string, readonly [text: string, ...numbers: string[]]>> = {
  'shares that run into each other no scale': ['完成100%-80%，其余60%-40%', '100%-80%', '60%-40%'],
  'a share of its own': ['执行率100%，其中80%', '100%', '80%'],
  'words that were written': ['录入古籍1500字', '1500字'],
  'days that it took': ['用时30日内办结12件', '30日', '12件'],
  years: ['已满15年，惠及20户', '15年', '20户'],
  batches: ['两批次抽检', '两批次'],
  'agencies that were paid for': ['扶持4家服务机构', '4家'],
  'a year of digits': ['建成20处', '20处'],
  'an amount before a dash': ['支出337004-元', '337004'],
  'a number before a dash and words': ['发放120-其中老人', '120'],
  'a telephone of few stars': ['138**0000', '138', '0000'],
  'an identity number with its middle masked': ['440000********1234', '440000', '1234'],
  'what a letter multiplies': ['扁钢B×10根', '10根'],
  'a quantity behind a formula': ['按A/B×10元计', '10元'],
  'a share behind a product': ['单价3×100%=3', '3', '100%', '3'],
  'a score': ['综合得分90分以上', '90分'],
  'grades that were given': ['甲、乙评为三档，丙未评', '三档'],
  'a fraction of the year': ['完成二期', '二期'],
  'services that were asked': ['委托4家服务机构照护', '4家'],
  'few stars behind an area code': ['0751-12**', '0751-12'],
  counts: ['10:08:23字', '10', '08', '23字'],
};

describe('readNumbers(text), what forms print about themselves', () => {
  for (const [what, texts] of Object.entries(sound)) {
    it(`asks nothing about ${what}`, () => {
      for (const text of texts) assert.deepEqual(asked(text), what === 'who is counted' ? ['4个'] : [], text);
    });
  }

  for (const [what, [text, ...numbers]] of Object.entries(data)) it(`asks about ${what}`, () => assert.deepEqual(asked(text), numbers));

  it('takes for a scale only steps that meet', () => {
    const share = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(share, share, share, (first, second, third) => {
        const text = `按100%-${first}%、${second}%-${third}%、${third}%-0%计分`;
        assert.equal(asked(text).length === 0, first === second);
      }),
    );
  });
});
