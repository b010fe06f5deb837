import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsOf } from '../../src/presenting/facts.ts';
import { summary } from '../../src/presenting/headline.ts';
import { partTables } from '../../src/presenting/part-table.ts';
import { register } from '../../src/presenting/register.ts';
import { amount, reportOf } from '../domain/report-of.ts';

const figure = (id: string, label: string, value: string, unit: string) => ({ id, label, value, unit, quotes: ['…'] });
const project = (id: string, more: object = {}) => ({ id, name: `${id}工程`, ...more });
const scored = (id: string, value: string) => ({ rating: { grade: '未公布', score: figure(`${id}-score`, '得分', value, '分') } });
const unrated = { grade: '未公布', score: '未公布' };

describe('a score that projects state and the whole does not', () => {
  const report = reportOf({ projects: [project('a', scored('a', '91')), project('b', scored('b', '72'))], rating: unrated });
  const [card] = register(report).filter(({ id }) => id === 'score');

  it('is not called unpublished on its card', () => {
    assert.deepEqual([card?.shown, card?.isSilent], ['见各项目', false]);
  });

  it('is, where no project states one', () => {
    const [own] = register(reportOf({ projects: [project('a')], rating: unrated })).filter(({ id }) => id === 'score');
    assert.deepEqual([own?.shown, own?.isSilent], ['未公布', true]);
  });

  it('leaves the average that the text gives in the row of the whole, under its own name', () => {
    const told = { projects: [project('a', scored('a', '91')), project('b', scored('b', '72'))], rating: unrated };
    const [table] = partTables(reportOf({ ...told, others: [figure('mean', '平均得分', '81.5', '分')] }));
    const [whole] = table?.rows ?? [];
    assert.deepEqual(
      whole?.cells.find(({ column }) => column === 'score')?.items.map(({ shown, aside }) => [shown, aside]),
      [['81.5', '平均得分']],
    );
  });
});

describe('an average that is not that of the scores', () => {
  const told = { projects: [project('a', scored('a', '91')), project('b', scored('b', '72'))], rating: unrated };
  const scores = (label: string, more: object = {}) => {
    const [table] = partTables(reportOf({ ...told, others: [{ ...figure('mean', label, '81.5', '分'), ...more }] }));
    return table?.rows[0]?.cells.find(({ column }) => column === 'score')?.items.map(({ shown }) => shown) ?? [];
  };
  for (const label of ['项目平均得分', '各项目自评平均分', '绩效评价均分', '平均分', '综合平均得分'])
    it(`is the score of the whole: ${label}`, () => assert.deepEqual(scores(label), ['81.5']));
  for (const label of ['满意度调查平均分', '学员测试平均得分', '上年平均得分', '学生成绩均分', '身体素质均分'])
    it(`is none: ${label}`, () => assert.ok(!scores(label).includes('81.5')));
  it('is none of another year', () => assert.ok(!scores('平均得分', { year: '2022' }).includes('81.5')));
});

describe('an amount that the report only calls paid on', () => {
  const paid = (id: string, label: string) => ({ ...amount(`${id}-final`, '决算', '18'), label });

  for (const [label, shown] of [
    ['已拨付', '已拨付'],
    ['实际拨付', '实际拨付'],
    ['支出', '决算数'],
    ['已拨付并支出', '决算数'],
  ] as const)
    it(`is ${shown} among the facts where it is called ${label}`, () => {
      const labels = factsOf(reportOf({ funds: [paid('own', label)] })).map((fact) => fact.label);
      assert.ok(labels.includes(shown), labels.join());
    });

  it('heads the column of its parts and names their sum', () => {
    const report = reportOf({ funds: [], projects: ['a', 'b'].map((id) => project(id, { funds: [paid(id, `${id}工程已拨付`)] })) });
    assert.match(summary(report), /2 个项目的已拨付相加/u);
    assert.ok(partTables(report)[0]?.columns.some(({ title }) => title === '已拨付'));
  });

  it('does neither where one of them was spent', () => {
    const funds = [[paid('a', '已拨付')], [paid('b', '支出')]];
    const report = reportOf({ funds: [], projects: ['a', 'b'].map((id, i) => project(id, { funds: funds[i] })) });
    assert.doesNotMatch(JSON.stringify([summary(report), partTables(report)[0]?.columns]), /已拨付/u);
  });
});

describe('a rate of another name that parts state', () => {
  const rated = (id: string, name: string) => project(id, { others: [figure(`${id}-rate`, name, '96', '%')] });
  const titles = (names: readonly string[]) =>
    partTables(reportOf({ projects: names.map((name, i) => ({ ...rated(`p${i}`, name), funds: [amount(`f${i}`, '决算', '18')] })) }))
      .flatMap(({ columns }) => columns)
      .map(({ title }) => title);

  for (const name of ['拨付率', '资金到位率', '支付进度'])
    it(`has a column: ${name}`, () => assert.ok(titles([name, name]).includes(name)));

  it('has none where one part alone states it, or where it is no share of money', () => {
    assert.ok(!titles(['拨付率', '合格率']).includes('拨付率'));
    assert.ok(!titles(['合格率', '合格率']).includes('合格率'));
  });
});

describe('sources that the report names without amounts', () => {
  const sourcesIn = (sources: readonly object[]) =>
    factsOf(reportOf({ sources })).flatMap(({ label, shown }) => (label === '资金来源' ? [shown] : []));

  it('stand among the facts', () => {
    const [province, district] = ['省级资金', '区级资金'].map((name, i) => ({ id: `s${i}`, name, quote: '…' }));
    assert.ok(province && district);
    assert.deepEqual(sourcesIn([province, district]), ['省级资金、区级资金']);
    assert.deepEqual(sourcesIn([{ ...province, funds: [amount('f', '决算', '18')] }, district]), []);
  });
});
