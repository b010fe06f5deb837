import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  moneySaidElsewhere,
  resultSaidInstead,
  scoreSaidInstead,
  targetSaidInstead,
  totalSaidInstead,
} from '../../src/domain/said-instead.ts';
import { subjectOf } from '../checks/text/said-of.ts';

const blocksOf = (text: string) => subjectOf([text]).report.narrative.blocks;
const satisfaction = { path: ['满意度指标', '居民满意度'] };

describe('what a report says in the place of a result', () => {
  for (const [text, said] of [
    ['因人手紧张，未开展满意度调查。', '未开展满意度调查'],
    ['居民满意度没有组织问卷测评。', '居民满意度没有组织问卷测评'],
    ['居民满意度方面，未开展调查。', '未开展调查'],
    ['居民满意度：本年度无此项。', '本年度无此项'],
    ['居民满意度一项不适用。', '居民满意度一项不适用'],
    ['当年没有投诉，居民满意度尚未进行统计。', '居民满意度尚未进行统计'],
    ['今年未开展居民满意度调查；明年补做。', '今年未开展居民满意度调查'],
    ['年度指标值偏高；满意度调查样本偏少，没有形成可用的结果。', '满意度调查样本偏少，没有形成可用的结果'],
    ['居民满意度调查问卷回收率过低，无法得出可靠结论，明年重做。', '居民满意度调查问卷回收率过低，无法得出可靠结论'],
    ['满意度调查结果尚未汇总。', '满意度调查结果尚未汇总'],
    ['居民满意度调查因机构改革未能如期完成统计，暂无数据。', '居民满意度调查因机构改革未能如期完成统计，暂无数据'],
    ['居民满意度方面，暂无相关数据。', '暂无相关数据'],
    ['居民满意度的台账缺失。', '居民满意度的台账缺失'],
    ['评价组无法对服务对象满意度作出判断，该项指标不得分。', '评价组无法对服务对象满意度作出判断'],
    ['居民满意度数据有待核实。', '居民满意度数据有待核实'],
  ] as const)
    it(`is its own clause: ${text}`, () => assert.equal(resultSaidInstead(satisfaction, blocksOf(text)), said));

  for (const text of [
    '居民满意度不低于 90%。',
    '居民满意度未达到目标。',
    '未开展水质调查。居民满意度较高。',
    '未开展水质调查，居民满意度较高。',
    '居民满意度较高，当年没有投诉。',
    '没有公布居民满意度。',
    '居民满意度调查覆盖全部街道。',
    '河道投诉本年度无新增。',
    '居民满意度未形成长效提升机制。',
    '居民满意度调查样本覆盖 12 个社区。',
    '居民满意度较高，尚未完成改造的路段有两处。',
    '水质监测样本偏少，居民满意度较高。',
    '居民满意度较高，水质数据缺失。',
    '居民满意度没有明显变化。',
    '居民满意度评价标准未统一。',
  ])
    it(`is nothing where it says no such thing of it: ${text}`, () => assert.equal(resultSaidInstead(satisfaction, blocksOf(text)), null));

  it('is not of another indicator that the clause names', () => {
    const blocks = blocksOf('商户满意度调查样本偏少，没有形成可用的结果。');
    assert.equal(resultSaidInstead(satisfaction, blocks, ['居民满意度', '商户满意度']), null);
    assert.equal(
      resultSaidInstead({ path: ['商户满意度'] }, blocks, ['居民满意度', '商户满意度']),
      '商户满意度调查样本偏少，没有形成可用的结果',
    );
  });

  it('is of the whole only where no part is named', () => {
    assert.equal(totalSaidInstead({ blocks: blocksOf('本项目未统计受益总人数。') }), '本项目未统计受益总人数');
    assert.equal(totalSaidInstead({ blocks: blocksOf('沿河商户未统计受益人数。') }), null);
    assert.equal(scoreSaidInstead({ blocks: blocksOf('评价等级为优，本年度未评分。') }), '本年度未评分');
    assert.equal(scoreSaidInstead({ blocks: blocksOf('其中两项指标未评分。') }), null);
    assert.equal(scoreSaidInstead({ blocks: blocksOf('| 项目 | 得分 |\n| --- | --- |\n| 周转房 | 不评分 |') }), null);
  });
});

describe('what a report says in the place of its money', () => {
  for (const [text, said] of [
    ['本项目由本馆组织实施，不单独安排资金，所需人员由本馆调剂。', '不单独安排资金，所需人员由本馆调剂'],
    ['本项目不涉及资金。', '本项目不涉及资金'],
    ['该项工作量较小，无专项经费，质量较好。', '无专项经费'],
    ['本年度没有单独安排预算资金。', '本年度没有单独安排预算资金'],
    ['所需经费由本单位公用经费统筹解决。', '所需经费由本单位公用经费统筹解决'],
    ['未安排专项资金，所需费用从公用经费中列支。', '未安排专项资金，所需费用从公用经费中列支'],
  ] as const)
    it(`is its own clause: ${text}`, () => assert.equal(moneySaidElsewhere(blocksOf(text)), said));

  for (const text of [
    '未使用资金由财政收回。',
    '对评价为差的项目，不安排资金。',
    '宣传部分未安排资金。',
    '资金使用不涉及政府采购。',
    '所需经费由财政安排12万元列支。',
    '建议明年不再使用资金。',
    '资金不足时，所需人员由各站抽调。',
    '未使用资金。',
  ])
    it(`is nothing where it says no such thing: ${text}`, () => assert.equal(moneySaidElsewhere(blocksOf(text)), null));
});

describe('what a report says in the place of its score', () => {
  for (const text of ['没有计算得分', '本项目不计分', '未评分', '本年度不打分', '未计算综合得分'])
    it(`is its own clause: ${text}`, () => assert.equal(scoreSaidInstead({ blocks: blocksOf(`等级为良，${text}。`) }), text));

  for (const text of ['未评分标准统一', '学校食堂没有打分', '不计算利息', '不得分'])
    it(`is nothing of the kind: ${text}`, () => assert.equal(scoreSaidInstead({ blocks: blocksOf(`等级为良，${text}。`) }), null));
});

describe('what a report says in the place of a target', () => {
  const reading = { path: ['效果', '居民健康知识知晓率'] };
  const names = ['举办宣讲', '居民健康知识知晓率', '居民满意度'];
  const said = (text: string) => targetSaidInstead(reading, blocksOf(text), names);

  it('is its own clause, said of all or of this one', () => {
    assert.equal(said('本所对项目进行了自评，年初没有设定量化的指标值。'), '年初没有设定量化的指标值');
    assert.equal(said('居民健康知识知晓率未设定目标值。'), '居民健康知识知晓率未设定目标值');
    assert.equal(said('效果指标未设定目标值。'), '效果指标未设定目标值');
  });

  it('is nothing where it is said of another, of some, or of none', () => {
    for (const text of ['居民满意度未设定目标值。', '满意度指标未设定目标值。', '个别指标未设定目标值。', '知晓率78.4%。'])
      assert.equal(said(text), null, text);
  });
});
