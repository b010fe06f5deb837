import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coreOfSource, sourceLists } from '../../src/language/listed-sources.ts';

const namesIn = (text: string): readonly string[] => sourceLists(text).flatMap(({ names }) => names);

describe('sourceLists(text)', () => {
  for (const [text, names] of [
    ['资金来源为中央、省级、市级财政。', ['中央', '省级', '市级财政']],
    ['资金来源为省、市、县三级财政。', ['省', '市', '县三级财政']],
    ['项目资金由区级财政资金和镇街配套资金两部分组成。', ['区级财政资金', '镇街配套资金']],
    ['资金来源包括财政拨款、单位自有资金及社会捐赠。', ['财政拨款', '单位自有资金', '社会捐赠']],
    ['资金来源：一般公共预算拨款30万元，政府性基金20万元。', ['一般公共预算拨款', '政府性基金']],
    ['预算安排50万元，全部为区级财政资金，实际支出50万元。', ['区级财政资金']],
    ['资金来源为区级财政资金，用于灯塔维护。', ['区级财政资金']],
    ['资金来源主要为上级补助和群众自筹。', ['上级补助', '群众自筹']],
    ['来源：区级财政资金、镇街配套资金。', ['区级财政资金', '镇街配套资金']],
    ['预算50万元，来源为区级财政资金。', ['区级财政资金']],
    ['经费主要来源于财政拨款。', ['财政拨款']],
    ['资金由区级财政资金50万元，镇街配套资金20万元组成。', ['区级财政资金', '镇街配套资金']],
    ['资金由县级财政统筹安排，其中专项资金由村委会分担。', []],
  ] as const)
    it(`reads ${text}`, () => assert.deepEqual(namesIn(text), names));
  for (const text of [
    '小组由三名专家和两名干部组成。',
    '资金来源不明。',
    '数据来源于各镇街。',
    '费用全部为合规支出。',
    '项目由甲路改造和乙桥维修两部分组成。',
    '资金来源渠道单一。',
    '学员来源包括省、市、县。',
    '水源来源于县、镇。',
    '参赛选手来源为中央、省级。',
    '评价数据来源于市财政局、县财政局。',
    '资金使用数据来源为市财政、区财政。',
    '共培训学员120人，来源为省、市。',
  ])
    it(`reads nothing of ${text}`, () => assert.deepEqual(namesIn(text), []));
});

describe('coreOfSource(name)', () => {
  it('is what tells one source from another', () => {
    for (const [name, core] of [
      ['区级财政资金', '区'],
      ['区财政', '区'],
      ['县三级财政', '县'],
      ['彩票公益金', '彩票公益金'],
      ['资金', '资金'],
    ] as const)
      assert.equal(coreOfSource(name), core);
  });
});
