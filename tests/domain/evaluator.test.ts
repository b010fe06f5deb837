import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluatorIn, evaluatorQuoted, isInferred } from '../../src/domain/evaluator.ts';

const bodies = { title: '2023年度示例市虚构区示例局部门重点项目绩效评价报告', publisher: '', department: '' };

describe('evaluatorIn(quote, bodies)', () => {
  for (const [quote, said] of [
    ['由本局自行组织评价', 'publisher'],
    ['由示例局财务科组成评价小组', 'publisher'],
    ['由示例局委托第三方机构进行', 'thirdParty'],
    ['财政部门组织专家评价', 'finance'],
    ['评价机构：示例市虚构区财政局', 'finance'],
    ['评价机构为示例会计师事务所', 'thirdParty'],
    ['评价机构：示例管理研究院', 'thirdParty'],
    ['评价机构：本单位绩效评价小组', 'publisher'],
    ['评价机构：部门（单位）评价组', undefined],
    ['评价机构为虚构区教育局', undefined],
    ['组织绩效评价小组开展绩效评价。', undefined],
    ['本次评价由我局组织自评，没有委托第三方机构', 'publisher'],
    ['由本院自行评价，未聘请中介机构参与', 'publisher'],
    ['本局自评，未经财政部门复核', 'publisher'],
    ['没有委托第三方机构', undefined],
    ['不委托咨询公司', undefined],
    ['并非由主管部门评价', undefined],
    ['不仅本局自评，还委托会计师事务所评价', 'thirdParty'],
    ['未完成的工作由财政部门评价', 'finance'],
    ['受示例市虚构区财政局委托，我所对该项目开展了绩效评价', 'thirdParty'],
    ['受区财政局委托，我公司组成评价组', 'thirdParty'],
    ['受虚构区财政部门的委托，本机构进行评价', 'thirdParty'],
    ['受区财政局委托，示例会计师事务所开展评价', 'thirdParty'],
    ['受区财政局委托，由主管部门组织评价', 'superior'],
    ['受区财政局委托，由示例局组成评价小组', 'publisher'],
    ['受区财政局委托开展评价', undefined],
    ['区财政局委托我局评价', 'finance'],
    ['我所组织自评', 'publisher'],
    ['受财政资金影响，由财政局组织评价', 'finance'],
  ] as const) {
    it(`finds ${said ?? 'nobody'} in a sentence`, () => assert.equal(evaluatorIn(quote, bodies), said));
  }
});

describe('isInferred(by, quote, bodies)', () => {
  it('holds where somebody is named whom the quoted words do not name', () =>
    assert.ok(isInferred('publisher', '组织绩效评价小组开展绩效评价。', bodies)));

  it('holds where nothing is quoted', () => assert.ok(isInferred('publisher', '', bodies)));

  it('holds neither where the words name somebody, nor where nobody is said to be known', () => {
    assert.ok(!isInferred('publisher', '由本局自行组织评价', bodies));
    assert.ok(!isInferred('unstated', '', bodies));
  });
});

describe('bodies that the report names', () => {
  const known = { title: '2023年度渡口维护绩效评价报告', publisher: '示例市虚构区东渡站', department: '示例市虚构区水务局' };

  for (const name of ['评价单位', '自评单位', '评价机构', '评价实施单位'])
    for (const behind of ['', '绩效评价小组', '办公室'])
      it(`tell the publisher and the department apart under ${name}, with ${behind || 'nothing'} behind them`, () => {
        assert.equal(evaluatorIn(`${name}：${known.publisher}${behind}`, known), 'publisher');
        assert.equal(evaluatorIn(`${name}：${known.department}${behind}`, known), name === '自评单位' ? 'publisher' : 'superior');
      });

  it('do not evaluate where they have another do it, nor where nothing speaks of evaluating', () => {
    assert.equal(evaluatorIn(`${known.publisher}委托示例公司开展评价`, known), undefined);
    assert.equal(evaluatorIn(`${known.publisher}负责日常维护`, known), undefined);
  });

  it('are read from the printed fact where the quotation leaves it open', () => {
    const fact = (words: string) => [{ key: 'assessor' as const, name: '评价单位', words, place: '' }];
    const open = '成立评价小组开展评价。';
    assert.ok(isInferred('publisher', open, known));
    assert.ok(!isInferred('publisher', evaluatorQuoted(open, known, fact(`${known.publisher}评价组`)), known));
    assert.equal(evaluatorQuoted(open, known, fact('虚构学会')), open);
    assert.equal(evaluatorQuoted('由本站自行评价', known, fact(known.department)), '由本站自行评价');
  });
});
