import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countColumn, countedBy, unitOfCount } from '../../../src/language/cells/count-headings.ts';

describe('a heading of those whom a row serves', () => {
  for (const [heading, column, name, unit] of [
    ['受益户数（户）', 'served', '受益户数', '户'],
    ['受益人数', 'served', '受益人数', '人'],
    ['受益人口（万人）', 'served', '受益人口', '万人'],
    ['惠及群众', 'served', '惠及群众', '人'],
    ['服务人次', 'served', '服务人次', '人次'],
    ['带动农户', 'served', '带动农户', '户'],
    ['补助对象人数', 'served', '补助对象人数', '人'],
    ['其中：脱贫户（户）', 'among', '脱贫户', '户'],
    ['其中:脱贫人口', 'among', '脱贫人口', '人'],
    ['其中女性', 'among', '女性', '人'],
    ['其中：60岁以上老年人', 'among', '60岁以上老年人', '人'],
  ] as const)
    it(`${heading} is ${column}`, () => {
      assert.equal(countColumn(heading), column);
      assert.equal(countedBy(heading), name);
      assert.equal(unitOfCount(heading), unit);
    });

  for (const heading of [
    ...['其中：省级资金', '其中：财政拨款', '受益率', '受益群众满意度', '人数', '其中：基本支出', '建设地点', '户均补助', '受益村'],
    ...['其中：一般公共预算', '服务内容', '培训费', '其中', '受益对象', '补助对象', '覆盖率（%）', '其中：路基（公里）'],
  ])
    it(`${heading} is none`, () => assert.equal(countColumn(heading), undefined));
});
