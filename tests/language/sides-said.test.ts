import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goalIs, opensAims, saysDone, saysReached, soundsDone, statesAim } from '../../src/language/aim-words.ts';

const cases: readonly (readonly [name: string, words: RegExp, said: readonly string[], not: readonly string[]])[] = [
  [
    'statesAim tells what is to be reached',
    statesAim,
    [
      '年度指标值为',
      '目标值',
      '计划培训',
      '预定举办',
      '拟定举办',
      '培训标准为',
      '预期达到',
      '力争',
      '不少于',
      '控制在',
      '95%以上',
      '≥',
      '未达到',
      '要求完成',
    ],
    ['全年培训', '满意度达到', '数量指标方面', '完成计划培训'.slice(0, 2), '目标完成较好', '应急演练', '拟定方案'],
  ],
  [
    'saysReached tells what was reached',
    saysReached,
    ['实际培训', '已建成', '均完成', '完成了', '超额', '比上年', '截至年底', '全年完成培训', '累计发放', '未达到'],
    ['培训', '完成培训', '达到', '年度目标为', '建成设施', '已有设施', '全年培训'],
  ],
  [
    'opensAims begins a list of aims',
    opensAims,
    ['年度目标为', '绩效目标：', '主要任务是', '目标值为', '目标如下'],
    ['目标明确', '满意度指标：', '目标完成'],
  ],
  [
    'goalIs leads to a goal',
    goalIs,
    ['年度目标是', '旨在', '力争', '预期改善', '计划建设', '目标：'],
    ['达到预期目标', '预期效果较好', '计划完成', '目标明确'],
  ],
  [
    'saysDone and soundsDone tell what is no goal',
    new RegExp([saysDone, ...soundsDone].map(({ source }) => source).join('|'), 'u'),
    ['已建成灯塔', '达到预期目标', '完成了年度任务', '条件得到有效改善', '比上年提高', '均已完成', '，已全部发放', '超额完成'],
    ['建成灯塔', '达到98%', '完成年度任务书编制', '已建成的设施', '得到群众认可', '实现通航'],
  ],
];

for (const [name, words, said, not] of cases)
  describe(name, () => {
    for (const each of said) it(`in ${each}`, () => assert.ok(words.test(each)));
    for (const each of not) it(`not in ${each}`, () => assert.ok(!words.test(each)));
  });
