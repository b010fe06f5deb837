import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysNoResult } from '../../src/language/denial-words.ts';

describe('a cell in the place of a result', () => {
  const denials = ['未', '没有', '尚未', '并未'].flatMap((not) =>
    [
      '统计',
      '开展',
      '组织',
      '统计人数',
      '公布数据',
      '组织应急演练',
      '填报该项',
      '测算完成率',
      '开展满意度调查',
      '组织问卷测评',
      '进行统计',
      '测算',
      '举办',
      '监测',
    ].map((act) => `${not}${act}`),
  );
  for (const cell of [...denials, '暂无数据', '数据未汇总', '样本不足', '未形成可用的结果', '未填报'])
    it(`has none to tell: ${cell}`, () => {
      for (const all of [cell, `${cell}。`, `因疫情影响，${cell}`, ` ${cell} `]) assert.ok(saysNoResult(all), all);
    });

  for (const cell of [
    ...[
      '未发生',
      '未发生安全事故',
      '本年度未发生',
      '未检出',
      '未发现问题',
      '未监测到异常',
      '未完成',
      '未达到',
      '未超过',
      '无',
      '0',
      '12次',
    ],
    ...[
      '未完成调查',
      '未完成普查数据录入',
      '未按时提供数据',
      '未及时采集数据',
      '未统计到位',
      '未采集到违法数据',
      '未进行违规操作',
      '未实施违规处罚',
      '未公布虚假信息',
      '未安排无证人员上岗',
      '未组织集体上访',
      '未进行处罚',
      '未填写错误信息',
      '未开展有偿培训',
      '未做假账',
      '未实施强制措施',
    ],
    ...['完成2场，未开展', '基本完成', '未形成长效机制', '未开展2场', '未调查出问题', '达标', ''],
  ])
    it(`tells one: ${cell}`, () => assert.ok(!saysNoResult(cell)));
});
