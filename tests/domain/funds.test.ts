import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourcesOf } from '../../src/domain/report.ts';
import { decimalToText } from '../../src/language/decimal.ts';
import { amount, idsOf, printedOf, reportOf } from './report-of.ts';

const initial = amount('initial', '年初预算', '100');
const adjusted = amount('adjusted', '调整后预算', '120');
const final = amount('final', '决算', '110.55');

describe('buildFunds(file, stated, year)', () => {
  it('holds spending against the adjusted budget where there is one', () => {
    const { funds } = reportOf({ funds: [initial, adjusted, final] });
    assert.deepEqual([funds.budget?.id, funds.unspent && decimalToText(funds.unspent.value ?? assert.fail())], ['adjusted', '9.45']);
    assert.deepEqual(funds.executionRate?.formula, { kind: 'ratio', of: ['final', 'adjusted'] });
  });

  it('holds it against the initial budget otherwise, and may find it overspent', () => {
    const report = reportOf({ funds: [initial, final] });
    assert.equal(printedOf(report, 'unspent'), '−10.55 元');
    assert.equal(printedOf(report, 'execution-rate'), '110.55%');
    assert.equal(report.funds.adjustedBudget, null);
  });

  it('derives the adjusted budget only from the report’s own word that nothing was adjusted', () => {
    const { funds } = reportOf({ funds: [initial, final], adjustment: { made: '未调整', quote: '…' } });
    assert.equal(funds.adjustedBudget?.status, 'derived');
    assert.equal(reportOf({ funds: [initial, final], adjustment: { made: '有调整', quote: '…' } }).funds.adjustedBudget, null);
  });

  it('computes across units of money without loss', () => {
    const report = reportOf({
      funds: [amount('initial', '年初预算', '80', { unit: '万元' }), amount('final', '决算', '799998.85')],
    });
    assert.equal(printedOf(report, 'unspent'), '1.15 元');
    assert.equal(printedOf(report, 'execution-rate'), '99.99%');
  });

  it('derives nothing from half of the figures', () => {
    for (const funds of [[initial], [final], [amount('input', undefined, '100'), final]]) {
      const report = reportOf({ funds });
      assert.deepEqual(idsOf(report.figures.filter(({ status }) => status === 'derived')), []);
    }
  });

  it('has no rate on a budget of zero', () =>
    assert.equal(reportOf({ funds: [amount('initial', '年初预算', '0'), final] }).funds.executionRate, null));

  it('never takes the amount of one source for the total', () => {
    const report = reportOf({
      sources: [{ name: '上级资金' }],
      funds: [amount('part', '年初预算', '60', { source: '上级资金' }), initial, final],
    });
    assert.equal(report.funds.initialBudget?.id, 'initial');
    assert.deepEqual(
      sourcesOf(report).map(({ name, figures }) => [name, idsOf(figures)]),
      [['上级资金', ['part']]],
    );
    assert.deepEqual(idsOf(report.funds.stated), ['initial', 'final']);
  });
});

describe('money that came in or was carried over', () => {
  const flows = [amount('income', '收入', '500'), amount('in', '年初结转', '30'), amount('out', '年末结转', '40')];

  it('is never taken for a budget or for what was spent', () => {
    const { funds, figures } = reportOf({ funds: flows });
    assert.deepEqual([funds.budget, funds.finalAccount, funds.unspent, funds.executionRate], [null, null, null, null]);
    assert.equal(funds.noRate, 'undisclosed');
    assert.deepEqual(
      funds.flows.map(({ id, phase }) => [id, phase]),
      [
        ['income', 'income'],
        ['in', 'carriedIn'],
        ['out', 'carriedOut'],
      ],
    );
    assert.equal(figures.length, 3);
  });

  it('changes nothing of what is computed from the others', () => {
    const sides = [amount('budget', '年初预算', '100'), amount('final', '决算', '90')];
    const [without, beside] = [reportOf({ funds: sides }).funds, reportOf({ funds: [...sides, ...flows] }).funds];
    assert.deepEqual([beside.unspent, beside.executionRate, beside.noRate], [without.unspent, without.executionRate, without.noRate]);
  });

  it('of nothing spent of nothing planned has no rate', () => {
    const zero = reportOf({ funds: [amount('budget', '年初预算', '0', { unit: '万元' }), amount('final', '决算', '0', { unit: '万元' })] });
    assert.deepEqual([zero.funds.executionRate, zero.funds.noRate], [null, 'nothing']);
  });
});

describe('another year’s amount of the same stage', () => {
  it('never stands for this year’s, nor contradicts it', () => {
    const before = amount('before', '决算', '60', { year: '2022' });
    const alone = reportOf({ funds: [amount('budget', '年初预算', '100'), before] });
    assert.deepEqual([alone.funds.finalAccount, alone.funds.noRate], [null, 'undisclosed']);
    const both = reportOf({ funds: [before, amount('budget', '年初预算', '100'), amount('final', '决算', '90')] });
    assert.deepEqual([both.funds.finalAccount?.id, both.funds.conflicting, printedOf(both, 'unspent')], ['final', [], '10 元']);
    assert.deepEqual(
      both.figures.filter(({ phase }) => phase === 'finalAccount').map(({ id, period }) => [id, period]),
      [
        ['before', 2022],
        ['final', 2023],
      ],
    );
  });
});
