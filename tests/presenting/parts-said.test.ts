import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summary } from '../../src/presenting/headline.ts';
import { partTables } from '../../src/presenting/part-table.ts';
import { beyondInShort, beyondOfRate } from '../../src/presenting/parts-beyond.ts';
import { amount, paragraph, reportOf } from '../domain/report-of.ts';

const rating = (grade: string) => ({ grade: { name: grade, quote: grade }, score: '未公布' });
const projects = [
  { id: 'road', name: '甲路', funds: [amount('road-final', '决算', '18')], rating: rating('优') },
  { id: 'bridge', name: '乙桥', funds: [amount('bridge-final', '决算', '30')], rating: rating('中') },
];

describe('what the opening says of a report whose projects have the numbers', () => {
  const said = summary(reportOf({ funds: [], projects }));

  it('is who states them, never one of them for all', () => {
    assert.match(said, /报告分别写了 2 个项目的金额/u);
    assert.match(said, /报告分别写了 2 个项目的评价等级。/u);
    assert.doesNotMatch(said, /优|中[，。]|18|30/u);
  });

  it('calls nothing unpublished that a project states, and what nobody states only that', () => {
    assert.match(said, /得分没有公布/u);
    assert.doesNotMatch(said, /决算数[^，。]*没有公布|等级[^，。]*没有公布/u);
  });

  it('does not call the budget unpublished where all projects state an amount at no stage, and does where one does not', () => {
    const unstaged = (id: string) => ({ id, label: `${id}资金`, value: '40', unit: '元', quotes: ['资金40元'] });
    const told = projects.map((each) => ({ ...each, funds: [...each.funds, unstaged(`${each.id}-money`)] }));
    assert.doesNotMatch(summary(reportOf({ funds: [], projects: told })), /预算数/u);
    assert.match(summary(reportOf({ funds: [], projects: [...told, { id: 'park', name: '丙园' }] })), /预算数[^。]*没有公布/u);
  });

  it('does not take 未评分, said of one project, for the whole', () => {
    const blocks = [paragraph('甲路，评价得分 90 分。'), paragraph('乙桥，未评分。', 1)];
    const score = { id: 'road-score', label: '评价得分', value: '90', unit: '分', quotes: ['…'] };
    const rated = [
      { ...projects[0], rating: { grade: '未公布', score } },
      { ...projects[1], rating: { grade: '未公布', score: '未公布' } },
    ];
    const own = { grade: '未公布', score: '未公布' };
    const report = reportOf({ funds: [], projects: rated, rating: own }, 'example', 2023, blocks);
    assert.doesNotMatch(summary(report), /未评分/u);
    assert.deepEqual(
      report.parts.map(({ rating: each }) => each?.score.note),
      [null, '报告说“未评分”。'],
    );
    const alone = reportOf({ funds: [], rating: own }, 'example', 2023, [paragraph('本年度未评分。')]);
    assert.match(summary(alone), /报告说“本年度未评分”。/u);
  });

  it('is only one of them where one alone states something', () => {
    const [road = {}] = projects;
    assert.match(summary(reportOf({ funds: [], projects: [road, { id: 'park', name: '丙园' }] })), /报告只写了 1 个项目的金额/u);
  });

  it('is the whole’s own where the whole states it', () => {
    const whole = summary(reportOf({ funds: [amount('final', '决算', '50')], projects, rating: rating('良') }));
    assert.match(whole, /实际支出 50.*评价等级为良/u);
    assert.doesNotMatch(whole, /分别写了/u);
  });
});

describe('partTables(report)', () => {
  const table = (file: Parameters<typeof reportOf>[0]) =>
    partTables(reportOf(file)).map(({ columns, rows }) => [
      columns.map(({ column }) => column).join(' '),
      ...rows.map(({ name, depth, cells }) => [
        depth,
        name,
        ...cells.map(({ items, instead }) => items.map(({ shown }) => shown).join() || instead),
      ]),
    ]);

  it('has a column only of what some part states, 未公布 for a part without it, and a sum of what each states', () => {
    const half = [...projects, { id: 'park', name: '丙园', funds: [amount('park-final', '决算', '2')] }];
    assert.deepEqual(table({ funds: [], projects: half }), [
      ['final grade', [0, '甲路', '18', '优'], [0, '乙桥', '30', '中'], [0, '丙园', '2', '未公布'], [0, '3 个项目相加', '50', '']].flat(0),
    ]);
  });

  it('sums budgets at the stage of the parts where the whole has another, and says of each which it is', () => {
    const planned = (id: string, name: string, budget: string) => ({ id, name, funds: [amount(`${id}-budget`, '调整后预算', budget)] });
    const [first] = partTables(
      reportOf({ funds: [amount('budget', '年初预算', '60')], projects: [planned('road', '甲路', '20'), planned('bridge', '乙桥', '50')] }),
    );
    const rows = first?.rows.map(({ name, cells }) => [name, ...(cells[0]?.items.map(({ shown, aside }) => `${shown} ${aside}`) ?? [])]);
    assert.deepEqual(rows, [
      ['报告的总数', '60 年初预算'],
      ['甲路', '20 调整后预算'],
      ['乙桥', '50 调整后预算'],
      ['2 个项目相加', '70 调整后预算'],
    ]);
  });

  it('keeps what is within a part below it, of whatever kind, and names the kind where it is another', () => {
    const own = { id: 'own', name: '自筹', funds: [amount('own-final', '决算', '8')] };
    const [rows] = table({ funds: [amount('final', '决算', '60')], projects: [{ ...projects[0], sources: [own] }, projects[1]] });
    assert.deepEqual(
      rows?.slice(1).map((row) => (row as unknown[]).slice(0, 3)),
      [
        [0, '报告的总数', '60'],
        [0, '甲路', '18'],
        [1, '来源：自筹', '8'],
        [1, '未列明来源', '10'],
        [0, '乙桥', '30'],
        [0, '未列明项目', '12'],
      ],
    );
  });

  it('is nothing where only names are stated', () => assert.deepEqual(table({ sources: [{ name: '甲' }, { name: '乙' }] }), []));

  it('has columns of what came in and was carried over, apart from budgets and spending', () => {
    const sources = [
      { id: 'grant', name: '财政拨款', funds: [amount('grant-income', '收入', '280'), amount('grant-final', '决算', '275')] },
      { id: 'own', name: '其他收入', funds: [amount('own-income', '收入', '5'), amount('own-kept', '年末结转', '5')] },
    ];
    assert.deepEqual(table({ funds: [amount('income', '收入', '285')], sources }), [
      [
        'income final carriedOut',
        [0, '报告的总数', '285', '—', '—'],
        [0, '财政拨款', '280', '275', '未公布'],
        [0, '其他收入', '5', '未公布', '5'],
      ].flat(0),
    ]);
  });
});

describe('what the sources come to beyond the whole', () => {
  const final = (value: string, ...sources: object[]) => summary(reportOf({ funds: [amount('final', '决算', value)], sources }));

  it('is told where there are sources, and of a negative amount without any nothing', () => {
    const source = { id: 'grant', name: '财政拨款', funds: [amount('grant-final', '决算', '9')] };
    assert.match(final('0', source), /（“财政拨款”为 9 元）/u);
    const own = { id: 'own', name: '自筹', funds: [amount('own-final', '决算', '2')] };
    assert.match(final('0', source, own), /（各来源相加为 11 元）/u);
    assert.doesNotMatch(final('-1.2'), /各来源/u);
    assert.doesNotMatch(final('-1.2', { id: 'grant', name: '财政拨款' }), /各来源/u);
  });

  it('leaves nothing unspent of such a total, and marks it where it stands alone', () => {
    const told = (value: string) => {
      const source = {
        id: 'grant',
        name: '财政拨款',
        funds: [amount('grant-budget', '年初预算', '9'), amount('grant-final', '决算', '7')],
      };
      const report = reportOf({ funds: [amount('budget', '年初预算', value), amount('final', '决算', '7')], sources: [source] });
      const { budget, finalAccount, unspent } = report.funds;
      return [
        unspent !== null,
        beyondInShort(budget, report, report),
        beyondInShort(finalAccount, report, report),
        beyondOfRate(report, report),
      ];
    };
    assert.deepEqual(told('0'), [false, '与来源不符', null, '合计与来源不符']);
    assert.deepEqual(told('8'), [false, '与来源不符', null, '合计与来源不符']);
    assert.deepEqual(told('9'), [true, null, null, null]);
    assert.deepEqual(told('10'), [true, null, null, null]);
  });
});
