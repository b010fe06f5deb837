import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTargetsReached, notReached, targetMissed, targetReached } from '../../src/language/attainment-words.ts';

const knows = (name: string, pattern: RegExp, yes: readonly string[], no: readonly string[]) =>
  describe(name, () => {
    for (const text of yes) it(`knows ${text}`, () => assert.match(text, pattern));
    for (const text of no) it(`leaves alone ${text}`, () => assert.doesNotMatch(text, pattern));
  });

knows(
  'what says that something was not reached',
  notReached,
  ['未达标', '不达标', '没有如期完成', '未能够达到', '没能按期实现', '尚未全部完成', '没有都达到', '没完成', '未达'],
  ['达到', '已完成', '未开展', '没有设定目标', '未来达到', '淹没达到 3 天'],
);

knows(
  'what says that a target was missed',
  targetMissed,
  [
    '，未达到年度指标值',
    '，未能达到年度指标值',
    '没有完成年度目标',
    '低于年度指标值',
    '，未达标',
    '，未按计划完成',
    '未如期实现预期目标',
    '不及预期',
    '未完成',
  ],
  ['，达到年度指标值', '件，均已办结', '没有设定绩效目标', '没有达到最高气温', '尚未开展下一年计划', '未来的目标'],
);

knows(
  'what says that a target was reached',
  targetReached,
  ['，达到年度指标值', '，超过年度指标值', '，超额完成年度目标', '，与年度指标值持平', '，已达标', '符合预期', '完成年度指标'],
  ['完成目标的一半', '达到指标值的 85%', '完成 3 项指标', '件，均反映晚间提前关门', '，同比增长'],
);

knows(
  'what says that all targets were reached',
  allTargetsReached,
  ['顺利完成本年度绩效目标', '各项指标均已完成年度目标', '全面实现绩效目标'],
  ['完成了协作机制', '未全面完成绩效目标', '尚未全部实现年度目标', '绩效目标设置不够合理'],
);

const missed =
  '未能达标 不达标 未全部达标 没能达标 未按时达标 尚未达标 未完全达到目标 没有实现达标 无法达标 难以达标 不能达标 达不到年度目标 未在年底前达标 距目标值尚有差距 离年度目标还差一截 不符合预期 没有达到不低于90%的目标 有待达标 未稳定达标 无一达标';
const reached =
  '已达标 均达标 全部达标 按期达标 不低于年度指标值 未低于目标 不断提升达到目标 不仅达标 未成年人满意度达标 响应及时达到指标值 已稳定达标 较好实现预期目标 不少于年度目标';
const neither =
  '没有未达标的情况 无一项不达标 是否达标有待核实 力争明年达标 接近达标 未超过年度目标 达标率较低 未来三年达标 与目标无差距 未处理污水达标排放 不存在未完成事项 未必达标';

describe('a denial of a target, in whatever words', () => {
  for (const text of missed.split(' '))
    it(`is heard, and no success in it: ${text}`, () => {
      assert.match(text, targetMissed);
      assert.doesNotMatch(text, targetReached);
    });
  for (const text of reached.split(' '))
    it(`is not heard in ${text}`, () => {
      assert.doesNotMatch(text, targetMissed);
      assert.match(text, targetReached);
    });
  for (const text of neither.split(' '))
    it(`leaves open ${text}`, () => {
      assert.doesNotMatch(text, targetMissed);
      assert.doesNotMatch(text, targetReached);
    });
  for (const text of ['未能全部顺利完成年度目标', '并非各项指标均已达到目标', '不是所有指标都完成目标'])
    it(`takes back what is said of all: ${text}`, () => assert.doesNotMatch(text, allTargetsReached));
});
