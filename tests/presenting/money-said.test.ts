import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fundsChart } from '../../src/charts/funds.ts';
import { fundsTable } from '../../src/downloads/tables/funds.ts';
import { headline, summary } from '../../src/presenting/headline.ts';
import { register } from '../../src/presenting/register.ts';
import { amount, paragraph, reportOf } from '../domain/report-of.ts';
import { pick, rowsOf } from '../downloads/tables/rows-of.ts';

const wan = { unit: '万元' };
const of = (...funds: readonly object[]) => reportOf({ funds });
const factsOf = (report: ReturnType<typeof of>) => headline(report).facts.map(({ label, shown, aside }) => [label, shown, aside ?? '']);

describe('more spent than planned', () => {
  for (const [budget, final, excess] of [
    ['1', '250', '249 万元'],
    ['100', '100.000001', '0.000001 万元'],
    ['100', '101', '1 万元'],
    ['0', '3', '3 万元'],
  ] as const) {
    const report = of(amount('budget', '年初预算', budget, wan), amount('final', '决算', final, wan));

    it(`is called so wherever it is told: ${final} of ${budget}`, () => {
      assert.match(summary(report), /，超出预算 /);
      assert.deepEqual(
        factsOf(report).find(([label]) => label === '超出预算'),
        ['超出预算', excess, ''],
      );
      const chart = fundsChart(report);
      const said = [chart?.finding, chart?.description, chart?.source, ...(chart?.points ?? []).map((each) => Object.values(each).join())];
      assert.doesNotMatch(said.join('\n'), /未支出|−\d/);
      assert.match(said.join('\n'), /超出预算/);
      const [row] = rowsOf(fundsTable, report).filter(({ id }) => id === 'unspent');
      assert.equal(row?.label, '未支出（负数，即超出预算）');
      assert.equal(register(report).find(({ id }) => id === 'unspent')?.label, '未支出（负数，即超出预算）');
    });
  }

  it('is not said of what is spent wholly or in part', () => {
    for (const final of ['0', '60', '99.999999', '100']) {
      const report = of(amount('budget', '年初预算', '100', wan), amount('final', '决算', final, wan));
      assert.doesNotMatch(`${summary(report)}${factsOf(report)}`, /超出/);
    }
  });
});

describe('the execution rate', () => {
  const rate = (...funds: readonly object[]) => {
    const report = of(...funds);
    const [row] = rowsOf(fundsTable, report).filter(({ phase }) => phase === '决算');
    return [factsOf(report).find(([label]) => label === '预算执行率')?.[1], row?.execution_rate, row?.note, report.funds.noRate];
  };
  const nothing = '预算数不大于零，或决算数是负数，执行率不适用。';

  it('of nothing is not applicable, in page and file alike', () => {
    for (const final of ['0', '5'])
      assert.deepEqual(rate(amount('budget', '年初预算', '0'), amount('final', '决算', final)), ['不适用', '', nothing, 'nothing']);
    assert.deepEqual(rate(amount('budget', '年初预算', '0')), ['不适用', '', `报告没有公布。 / ${nothing}`, 'nothing']);
    assert.deepEqual(rate(amount('budget', '年初预算', '8'), amount('adjusted', '调整后预算', '0'), amount('final', '决算', '0')), [
      '不适用',
      '',
      nothing,
      'nothing',
    ]);
  });

  it('is applicable to any budget, were it a fen', () => {
    assert.deepEqual(rate(amount('budget', '年初预算', '0.01'), amount('final', '决算', '0')), ['0%', '0', '', null]);
    assert.deepEqual(rate(amount('budget', '年初预算', '0.01'), amount('final', '决算', '0.03')), ['300%', '300', '', null]);
  });

  it('is no claim where a side is not stated', () =>
    assert.deepEqual(rate(amount('budget', '年初预算', '8')), [undefined, '', '报告没有公布。', 'undisclosed']));

  it('below all of it never reads 100 %', () =>
    assert.equal(rate(amount('budget', '年初预算', '100', wan), amount('final', '决算', '99.999999', wan))[0], '99.99%'));
});

describe('two amounts for one thing', () => {
  const budget = amount('budget', '年初预算', '100', wan);
  const contradictory = of(budget, amount('final', '决算', '40', wan), amount('table', '决算', '52', wan));

  it('are both told, and nothing is computed from either', () => {
    assert.match(summary(contradictory), /实际支出 40 万元（另一处写 52 万元）。/);
    assert.deepEqual(factsOf(contradictory).slice(0, 3), [
      ['预算数', '100 万元', ''],
      ['决算数', '40 万元', '报告另一处写 52 万元'],
      ['预算执行率', '无法推算', '报告的数前后不一'],
    ]);
    const rows = rowsOf(fundsTable, contradictory).filter(({ phase }) => phase === '决算');
    assert.deepEqual(pick(rows, 'id', 'value', 'execution_rate', 'note'), [
      [
        'final',
        '40',
        '',
        '报告还写了“table 52 万元”，与这个数不同，另占一行；两行不能相加。 / 报告的预算数或决算数前后不一，本站没有推算执行率。',
      ],
      [
        'table',
        '52',
        '',
        '报告还写了“final 40 万元”，与这个数不同，另占一行；两行不能相加。 / 报告的预算数或决算数前后不一，本站没有推算执行率。',
      ],
    ]);
  });

  it('are told of the money of one source as well', () => {
    const report = reportOf({
      sources: [{ name: '地方' }],
      funds: [budget, amount('a', '年初预算', '40', { ...wan, source: '地方' }), amount('b', '年初预算', '52', { ...wan, source: '地方' })],
    });
    const rows = rowsOf(fundsTable, report).filter(({ source }) => source === '地方');
    assert.deepEqual(pick(rows, 'id', 'note'), [
      ['a', '报告还写了“b 52 万元”，与这个数不同，另占一行；两行不能相加。'],
      ['b', '报告还写了“a 40 万元”，与这个数不同，另占一行；两行不能相加。'],
    ]);
  });

  it('are one where one is the other rounded, and the exact one is computed with', () => {
    const report = of(budget, amount('final', '决算', '40', wan), amount('table', '决算', '399998'));
    assert.match(summary(report), /安排 1,000,000 元；实际支出 399,998 元，未支出 600,002 元。/);
    assert.doesNotMatch(`${summary(report)}${factsOf(report)}`, /另一处/);
  });

  it('of an initial budget leave no adjusted one to conclude', () => {
    const adjustment = { made: '未调整', quote: '…' };
    assert.equal(reportOf({ funds: [budget, amount('b', '年初预算', '90', wan)], adjustment }).funds.adjustedBudget, null);
    assert.equal(reportOf({ funds: [budget], adjustment }).funds.adjustedBudget?.status, 'derived');
  });
});

describe('an amount of another year', () => {
  it('has its year on its card, unless its name says it, and none of this year', () => {
    const before = { year: '2022' };
    const report = of(
      amount('final', '决算', '290', wan),
      amount('final-before', '决算', '248', { ...wan, ...before, label: '支出' }),
      amount('said', '年初预算', '250', { ...wan, ...before, label: '2022 年度安排' }),
      amount('last', undefined, '7', { ...wan, ...before, label: '上年结余' }),
    );
    const yearOf = (id: string) => register(report).find((each) => each.id === id)?.of;
    assert.deepEqual(['final', 'final-before', 'said', 'last'].map(yearOf), [null, '2022年度', null, null]);
  });
});

describe('amounts that the report says stand in a picture', () => {
  const picture = [paragraph('预算和支出情况见图1。')];
  const said = (report: ReturnType<typeof of>) => [summary(report), ...factsOf(report).map((each) => each.join(' '))].join('\n');

  it('are not called unpublished, in page and file alike', () => {
    const report = reportOf({ funds: [] }, 'example', 2023, picture);
    assert.match(said(report), /报告说“预算和支出情况见图1”。/u);
    assert.match(said(report), /^预算数 见报告说明 $/mu);
    assert.doesNotMatch(said(report), /(?:预算|决算)数[^\n]*(?:没有|未)公布/u);
    assert.deepEqual([...new Set(rowsOf(fundsTable, report).map(({ note }) => note))], ['报告说“预算和支出情况见图1”。']);
  });

  it('are, where the text says nothing of it, and are no matter where it states them itself', () => {
    assert.match(said(reportOf({ funds: [] })), /预算数、决算数/u);
    const stated = reportOf({ funds: [amount('final', '决算', '5')] }, 'example', 2023, picture);
    assert.doesNotMatch(said(stated), /见报告|见图1/u);
  });
});
