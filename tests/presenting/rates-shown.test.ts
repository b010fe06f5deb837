import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printedFigure } from '../../src/charts/printed.ts';
import { exactPercent } from '../../src/checks/claims/wrong-percent.ts';
import { figureOf } from '../../src/domain/report.ts';
import { decimal } from '../../src/language/decimal.ts';
import { cutInReport, cutNote, shown, shownNumber } from '../../src/presenting/shown.ts';
import { tableRemarks } from '../../src/presenting/table-remarks.ts';
import { amount, count, printedOf, reportOf } from '../domain/report-of.ts';

const spent = (value: string, rate = '98.993') =>
  reportOf({
    funds: [amount('budget', '年初预算', '320'), amount('final', '决算', value)],
    others: [count('rate', rate, '%')],
  });

describe('a rate as it is shown', () => {
  it('is whole where the report states it, and rounded with a mark where the site computed it', () => {
    const report = spent('300.57');
    assert.equal(printedOf(report, 'rate'), '98.993%');
    assert.equal(printedFigure(figureOf(report, 'rate')), '98.993%');
    assert.equal(shownNumber(figureOf(report, 'rate')), '98.993');
    assert.equal(shownNumber(figureOf(report, 'execution-rate')), '93.93');
    assert.equal(printedOf(report, 'execution-rate'), '93.93%');
    assert.equal(printedFigure(figureOf(report, 'execution-rate')), '93.93%（推算）');
  });

  it('is said to be cut where a computed one is, once at the head of a report and below a table', () => {
    const report = spent('300.57');
    assert.match(cutInReport(report) ?? '', /^推算的百分数四舍五入到小数点后两位/);
    assert.match(cutNote([report.funds.executionRate]) ?? '', /^推算的百分数四舍五入到小数点后两位/);
  });

  it('is said of none that is shown whole: neither a computed one nor the report’s own', () => {
    const report = spent('240');
    assert.equal(shown(figureOf(report, 'execution-rate')), '75%');
    assert.deepEqual([cutInReport(report), cutNote([report.funds.executionRate, null])], [null, null]);
  });
});

describe('what stands under a table of several reports', () => {
  const adjusted = reportOf({
    funds: [amount('budget', '年初预算', '300'), amount('changed', '调整后预算', '320'), amount('final', '决算', '240')],
  });

  it('says that budgets are as changed where one is', () =>
    assert.equal(tableRemarks([spent('240'), adjusted]), '预算数以调整后的为准，没有调整的以年初为准。'));

  it('says both, or neither, as it is', () => {
    assert.match(tableRemarks([spent('300.57'), adjusted]) ?? '', /^预算数以调整后的为准.*。推算的百分数/);
    assert.equal(tableRemarks([spent('240')]), null);
  });
});

describe('exactPercent(sides, printed)', () => {
  it('has two decimals, and more where those are printed or a cut would read as an error', () => {
    const of = (printed: number) => exactPercent({ numerator: decimal(30057n), denominator: decimal(32000n) }, printed);
    assert.deepEqual([of(0), of(1), of(2), of(3)], ['93.9281%', '93.9281%', '93.9281%', '93.92812%']);
    assert.equal(exactPercent({ numerator: decimal(18716n), denominator: decimal(24540n) }, 2), '76.2673%');
    assert.equal(exactPercent({ numerator: decimal(2n), denominator: decimal(3n) }, 0), '66.6666%');
    assert.equal(exactPercent({ numerator: decimal(1n), denominator: decimal(3n) }, 0), '33.33%');
    assert.equal(exactPercent({ numerator: decimal(-2n), denominator: decimal(3n) }, 0), '−66.6666%');
    assert.equal(exactPercent({ numerator: decimal(7n), denominator: decimal(8n) }, 1), '87.5%');
  });
});
