import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { amountSaid } from '../../../src/language/cells/amount-said.ts';
import { decimalToText } from '../../../src/language/decimal.ts';

const told = (words: string): string | undefined => {
  const said = amountSaid(words);
  if (!said) return undefined;
  const [from, to] = [said.from, said.to].map((end) => (end ? decimalToText(end.value) : ''));
  return [said.form, `${from}..${to}`, said.unit, said.way ?? '', said.against, said.isAverage ? 'average' : ''].filter(Boolean).join(' ');
};

describe('amountSaid(words)', () => {
  for (const [words, expected] of [
    ['≥85%（17条中15条）', 'bound 85.. %'],
    ['100%（26/26）', 'exact 100..100 %'],
    ['95%（共40户）', 'exact 95..95 %'],
    ['2.6-2.8万元/公里', 'range 26000..28000 元/公里'],
    ['3-5天', 'range 3..5 天'],
    ['较上年下降10%以上', 'bound 10.. % down 上年'],
    ['同比增长5%以上', 'bound 5.. % up 同比'],
    ['下降7.5%', 'exact 7.5..7.5 % down'],
    ['缩短了2天', 'exact 2..2 天 down'],
    ['下降10个百分点以上', 'bound 10.. 百分点 down'],
    ['平均48分钟', 'exact 48..48 分钟 average'],
    ['全部6个', 'all 6..6 个'],
    ['≥30年', 'bound 30.. 年'],
    ['24小时内', 'bound ..24 小时'],
    ['每月不少于1次', 'bound 1.. 次/月'],
    ['每季度至少1次', 'bound 1.. 次/季'],
    ['每周3次', 'exact 3..3 次/周'],
    ['2次/天', 'exact 2..2 次/日'],
    ['控制在3-5%', 'range 3..5 %'],
    ['90%以上（不含90%）', 'bound 90.. %'],
    ['90%以下（含90%）', 'bound ..90 %'],
    ['至少一次', 'bound 1.. 次'],
    ['每月一次', 'exact 1..1 次/月'],
    ['每季度至少一次', 'bound 1.. 次/季'],
  ] as const)
    it(`of ${words}`, () => assert.equal(told(words), expected));

  for (const words of [
    ...['约95%', '95%左右', '基本建立', '全部完成', '≥**人', '提高到90%', '减少至5件', '下降约7%', '平均每月3次', '有所下降'],
    ...['≥85%（其中市级≥90%）', '不少于3次，每次20人', '全部6个分院', '全年达标'],
  ])
    it(`is none of ${words}`, () => assert.equal(told(words), undefined));

  it('says whether the bound itself is included', () => {
    for (const [words, from, to] of [
      ['90%以上（不含90%）', false, undefined],
      ['90%以上（含90%）', true, undefined],
      ['90%以下（不含90%）', undefined, false],
    ] as const) {
      const said = amountSaid(words);
      assert.deepEqual([said?.from?.isIncluded, said?.to?.isIncluded], [from, to]);
    }
  });

  it('leaves out what is only remarked of the number, and nothing that makes it another', () => {
    const unit = fc.constantFrom('人次', '期', '场', '户', '%');
    const beside = fc.constantFrom('线上', '现场', '城区', '抽样', '女', '视频会议', '集中授课', '已全部完成', '均验收合格', '详见附件二');
    const another = fc.constantFrom(
      '累计',
      '预计',
      '含上年',
      '上半年',
      '截至九月',
      '约',
      '其中城区',
      '不含村级',
      '计划',
      '较上年增加',
      '待核实',
      '已取消',
      '报名',
      '自报',
      '两年',
      '任务',
      '未完成',
      '部分完成',
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), unit, beside, another, (value, of, remark, other) => {
        assert.equal(told(`${value}${of}（${remark}）`), `exact ${value}..${value} ${of}`);
        assert.equal(told(`${value}${of}（${other}）`), undefined);
      }),
    );
  });

  it('keeps the number, whatever a share is made of', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('条', '户', '个'),
        (share, whole, each) => {
          const made = `${share}%（${whole}${each}中${Math.min(share, whole)}${each}）`;
          assert.equal(told(made), `exact ${share}..${share} %`);
        },
      ),
    );
  });
});
