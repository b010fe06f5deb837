import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rateCell, rateOfPartOfYear, rateQualifier, sourcesNamed } from '../../src/language/rate-words.ts';

describe('the name of a rate', () => {
  for (const name of [
    '预算执行率',
    '资金支出率',
    '全年预算执行率',
    '项目资金执行率（%）',
    '2023年度预算支出进度',
    '总体预算执行率',
    '合计执行率',
  ])
    it(`is of the whole: ${name}`, () => assert.equal(rateQualifier(name), ''));

  for (const [name, rest] of [
    ['省级资金执行率', '省级'],
    ['设备购置支出率', '设备购置'],
    ['县级福利彩票公益金执行率', '县级福利彩票公益金'],
    ['上级补助资金到位率', '上级补助'],
    ['培训经费执行率', '培训'],
  ] as const)
    it(`is of a part: ${name}`, () => assert.equal(rateQualifier(name), rest));

  it('is the cell of a row that says so', () => {
    assert.equal(rateCell('过程指标\n资金管理\n预算执行率'), '预算执行率');
    assert.equal(rateCell('省级专项资金'), undefined);
  });
});

describe('the sources that words name', () => {
  const sources = [{ name: '省级养老服务体系建设专项资金' }, { name: '县级福利彩票公益金' }, { name: '县级财政资金' }];
  const named = (words: string) => sourcesNamed(words, sources).map(({ name }) => name);

  it('are those named in full, spaces aside', () => assert.deepEqual(named('县级福利彩票 公益金'), ['县级福利彩票公益金']));
  it('are those of the level that is named', () => assert.deepEqual(named('其中省级资金'), ['省级养老服务体系建设专项资金']));
  it('are none where neither is named', () => assert.deepEqual(named('预算执行率'), []));
});

describe('a rate of less than the year', () => {
  for (const words of ['截至9月底', '截至2023年11月30日', '上半年', '第三季度', '九月底'])
    it(`is told by its time: ${words}`, () => assert.match(words, rateOfPartOfYear));
  for (const words of ['截至12月31日', '十二月底', '2023年全年', '截至2023年12月底', '年末'])
    it(`is none at the end of the year: ${words}`, () => assert.doesNotMatch(words, rateOfPartOfYear));
});
