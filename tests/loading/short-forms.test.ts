import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { projectFile } from '../../src/domain/files/project-file.ts';
import { spelledOut } from '../../src/loading/short-forms.ts';

const parsed = (data: Readonly<Record<string, unknown>>) => projectFile.parse(spelledOut({ name: '示例', indicators: [], ...data }));
const long = { id: 'a', label: '拨付率', value: '95', unit: '%', quotes: ['拨付率 95%'] };

describe('spelledOut(data)', () => {
  it('makes a quotation the figure that it states, named by its words', () => {
    const [figure] = parsed({ others: ['改造食堂1座'] }).others ?? [];
    assert.deepEqual(figure, { ...figure, label: '改造食堂', unit: '座', value: { coefficient: 1n, scale: 0 }, quotes: ['改造食堂1座'] });
  });

  it('gives equal words of two parts two ids, the same in every year', () => {
    const of = (quote: string) =>
      parsed({ projects: ['甲', '乙'].map((name) => ({ name, others: [quote] })) }).projects?.map(({ others }) => others?.[0]?.id);
    const ids = of('新建3座');
    assert.equal(new Set(ids).size, 2);
    assert.deepEqual(of('新建5座'), ids);
  });

  it('names a growth after its group once, however much of the name its words repeat', () => {
    for (const said of ['同比增长', '受益学生同比增长', '学生同比增长']) {
      const group = { figure: '受益学生 4,100 人', growth: `${said} 2.5%` };
      const { beneficiaries } = parsed({ beneficiaries: { total: '未公布', groups: [group] } });
      assert.equal(beneficiaries?.groups?.[0]?.growth?.label, '受益学生同比增长');
    }
  });

  it('puts amounts at the stage whose word they stand under, 万 among them for yuan', () => {
    const { funds } = parsed({ funds: { 年初预算: '安排386万元', 决算: ['已拨付97.8万', '已支付1元'], 未说明: '财政投入5万元' } });
    assert.deepEqual(
      funds.map(({ phase, unit, label }) => [phase, unit, label]),
      [
        ['initialBudget', '万元', '安排'],
        ['finalAccount', '万元', '已拨付'],
        ['finalAccount', '元', '已支付'],
        [undefined, '万元', '财政投入'],
      ],
    );
  });

  it('puts an amount that is written in lines at the stage it stands under', () => {
    const sum = (id: string) => ({ ...long, id, label: '安排', unit: '元', quotes: ['安排95元'] });
    const { funds } = parsed({ funds: { 年初预算: sum('a'), 决算: [sum('b'), '已支付1元'], 未说明: sum('c') } });
    assert.deepEqual(
      funds.map(({ phase }) => phase),
      ['initialBudget', 'finalAccount', 'finalAccount', undefined],
    );
  });

  it('says of a number without a unit that none is printed, and of a score that it is of points', () => {
    const { others, indicators, rating } = parsed({
      others: ['满意度指数4.6'],
      indicators: [{ path: ['有效利用系数'], target: '达到0.55以上', actual: '提高到0.58' }],
      rating: { grade: '未公布', score: '综合得分92.5' },
    });
    const [{ target, actual } = assert.fail()] = indicators as unknown as { target: { unit: string }; actual: { unit: string } }[];
    assert.deepEqual([others?.[0]?.unit, target.unit, actual.unit], ['', '', '']);
    assert.equal(typeof rating?.score === 'object' && rating.score.unit, '分');
  });

  it('takes the word for no unit in numbers of whatever, and refuses it in amounts and counts of persons', () => {
    const none = { ...long, unit: '无' };
    assert.equal(parsed({ others: [none] }).others?.[0]?.unit, '');
    assert.throws(() => parsed({ funds: [none] }));
    assert.throws(() => parsed({ beneficiaries: { total: none } }));
    assert.throws(() => parsed({ rating: { grade: '未公布', score: none } }));
    assert.throws(() => parsed({ others: [{ ...long, unit: undefined }] }));
  });

  it('reads of a quotation whether the budget was adjusted, of the whole and of a part', () => {
    const { adjustment, projects } = parsed({
      adjustment: '预算未作调整',
      projects: ['年中调减440万元', '追加12万元'].map((quote, i) => ({ name: `甲${i}`, adjustment: quote })),
    });
    assert.deepEqual(
      [adjustment, ...(projects ?? []).map((each) => each.adjustment)].map((each) => each?.made),
      ['none', 'made', 'made'],
    );
  });

  it('tells what was planned and what was spent of one thing apart by their stages', () => {
    const { funds } = parsed({ funds: { 年初预算: '护林员补助32.4万元', 决算: '护林员补助32.4万元', 资金到位: '到位32.4万元' } });
    assert.equal(new Set(funds.map(({ id }) => id)).size, 3);
  });

  it('reads the comparison of a target, and names both sides by the indicator', () => {
    const { indicators } = parsed({ indicators: [{ path: ['设备使用率'], target: '未达到≥75%的目标', actual: '为61.4%' }] });
    const { target, actual } = indicators[0] as { target: { label: string; operator: string }; actual: { label: string } };
    assert.deepEqual([target.label, target.operator, actual.label], ['设备使用率年度指标值', '≥', '设备使用率']);
  });

  it('says of a number that is not exact what is printed, but of a target, which has its comparison', () => {
    const { others, indicators } = parsed({
      others: ['各方面投入约1.12亿元', '改造食堂1座'],
      indicators: [{ path: ['满意度'], target: '不低于90%', actual: '满意度95%以上' }],
    });
    const { target, actual } = indicators[0] as { target: { note?: string }; actual: { note?: string } };
    assert.deepEqual(
      [...(others ?? []), target, actual].map(({ note }) => note),
      ['报告写的是“约1.12亿元”', undefined, undefined, '报告写的是“95%以上”'],
    );
  });

  it('knows the grade that a quotation ends in', () =>
    assert.deepEqual(parsed({ rating: { grade: '评为优秀', score: '得分92.6分' } }).rating?.grade, { name: '优秀', quote: '评为优秀' }));

  it('reads the grade that is ticked, and leaves a score to the table that gives it', () =>
    assert.deepEqual(parsed({ rating: { grade: '自评等级：优（ ） 良（√）' } }).rating, {
      grade: { name: '良', quote: '自评等级：优（ ） 良（√）' },
    }));

  for (const data of [
    { others: ['3至5人'] },
    { others: ['新建3座，改造2座'] },
    { others: ['95%'] },
    { others: ['约30人'] },
    { rating: { grade: '优', score: '未公布' } },
    { funds: { 结算: '支出5万元' } },
  ])
    it(`leaves ${JSON.stringify(data)} for the schema to refuse`, () => {
      assert.deepEqual(spelledOut(data), data);
      assert.equal(projectFile.safeParse({ name: '示例', indicators: [], ...data }).success, false);
    });

  it('leaves what is written at length as it is', () => {
    const data = {
      others: [long],
      rating: { grade: '未公布', score: '未公布' },
      funds: [],
      indicators: [],
      beneficiaries: { total: '未公布' },
    };
    assert.deepEqual(spelledOut(data), data);
  });
});
