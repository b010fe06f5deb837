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
