import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headline, summary } from '../../src/presenting/headline.ts';
import { untilSaid } from '../../src/presenting/until-said.ts';
import { textOf } from '../sayings/texts.ts';

const finalOf = async (name: string) => (await textOf(name)).report;

describe('an amount that the text tells up to a day before its year ends', () => {
  it('has that day in the opening sentence, in the facts and in its note', async () => {
    const report = await finalOf('totals-are-whole-and-done/spending-until-a-day');
    assert.match(summary(report), /实际支出 833,000 元（截至12月20日）/);
    const fact = headline(report).facts.find(({ label }) => label === '决算数');
    assert.match(fact?.aside ?? '', /^截至12月20日/);
    assert.equal(report.funds.finalAccount?.note, '报告写的是“截至12月20日”');
  });

  it('has none where the text tells of the whole year', async () => {
    const report = await finalOf('totals-are-whole-and-done/spending-of-a-plan-kept');
    assert.doesNotMatch(summary(report), /截至/);
    assert.equal(report.funds.finalAccount?.note, null);
  });

  it('is read from a note, whoever wrote it', () => {
    assert.equal(untilSaid({ note: '报告写的是截至 11 月底的数' }), '截至 11 月底');
    assert.equal(untilSaid({ note: '报告写的是“近 150 次”' }), null);
    assert.equal(untilSaid({ note: null }), null);
  });
});

describe('the day on which a page says that it was put there', () => {
  const released = async (name: string) => (await textOf(name)).report.release.printedDate;

  it('may lie within the year where the money is told up to a day', async () => {
    assert.equal(await released('until-a-day-and-published'), '2023-12-27');
  });

  it('is misprinted within the year of any other report', async () => {
    assert.equal(await released('published-within-its-year'), undefined);
  });
});
