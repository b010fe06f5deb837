import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureOf, partsOf, sourcesOf } from '../../src/domain/report.ts';
import { amount, idsOf, printedOf, reportOf } from './report-of.ts';

const grade = (name: string) => ({ grade: { name, quote: name }, score: '未公布' });

describe('the accounts of a report', () => {
  const digest = reportOf({
    funds: [],
    projects: [
      {
        id: 'canteen',
        name: '食堂',
        funds: [amount('canteen-plan', '年初预算', '386'), amount('canteen-paid', '决算', '371')],
        rating: grade('优'),
      },
      { id: 'ditch', name: '排水沟', funds: [amount('ditch-plan', '年初预算', '100')], rating: grade('中') },
    ],
  });
  const [canteen, ditch] = digest.parts;

  it('keep the money, rate and grade of each project apart, and the whole silent', () => {
    assert.equal(digest.funds.finalAccount, null);
    assert.equal(digest.rating, null);
    assert.deepEqual([canteen?.rating?.grade, ditch?.rating?.grade], ['优', '中']);
    assert.equal(printedOf(digest, 'canteen-execution-rate'), '96.11%');
    assert.equal(ditch?.funds.noRate, 'undisclosed');
  });

  it('name the part in each figure, computed and undisclosed ones too', () => {
    for (const id of ['canteen-plan', 'canteen-unspent', 'canteen-score']) assert.equal(figureOf(digest, id).subject, 'canteen');
  });

  it('hold sources within a source', () => {
    const report = reportOf({
      sources: [
        {
          name: '中央资金',
          funds: [amount('central', '年初预算', '60')],
          sources: [{ name: '彩票公益金', funds: [amount('lottery', '年初预算', '20')] }],
        },
      ],
    });
    assert.deepEqual(
      partsOf(report).map(({ names }) => names.join(' › ')),
      ['中央资金', '中央资金 › 彩票公益金'],
    );
    assert.deepEqual(
      sourcesOf(report).map(({ figures }) => idsOf(figures)),
      [['central'], ['lottery']],
    );
    assert.deepEqual(idsOf(report.funds.stated), ['budget']);
  });

  it('are the same whether an amount names its source or stands in it', () => {
    const named = reportOf({ sources: [{ name: '上级资金' }], funds: [amount('own', '年初预算', '60', { source: '上级资金' })] });
    const within = reportOf({ sources: [{ name: '上级资金', funds: [amount('own', '年初预算', '60')] }], funds: [] });
    assert.deepEqual(named, within);
  });

  it('take a part’s budget only at the stage of the whole’s, so that nothing is held against a budget since changed', () => {
    const report = reportOf({
      funds: [amount('initial', '年初预算', '100'), amount('adjusted', '调整后预算', '120'), amount('final', '决算', '110')],
      sources: [{ id: 'own', name: '区级资金', funds: [amount('own-initial', '年初预算', '60'), amount('own-final', '决算', '66')] }],
    });
    assert.equal(report.parts[0]?.funds.budget, null);
    assert.equal(report.parts[0]?.funds.executionRate, null);
  });

  it('give a part without a scheme the grades of the whole', () => {
    const bands = [
      { name: '优', from: '90', to: '100' },
      { name: '良', to: '90' },
    ];
    const report = reportOf({
      rating: { ...grade('优'), scheme: { quote: '…', bands } },
      projects: [{ name: '食堂', rating: grade('良') }],
    });
    assert.deepEqual(report.parts[0]?.rating?.bands, report.rating?.bands);
  });
});
