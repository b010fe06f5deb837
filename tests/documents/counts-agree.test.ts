import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indicatorsChart } from '../../src/charts/indicators.ts';
import { accountsOf } from '../../src/domain/accounts.ts';
import { reportsOf } from '../../src/domain/archive.ts';
import { isAmongIndicators } from '../../src/domain/scored-indicators.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { headline } from '../../src/presenting/headline.ts';
import { countedIndicators, countsOf, countsSaid } from '../../src/presenting/indicator-counts.ts';
import { lostShown, verdictWord } from '../../src/presenting/indicator-shown.ts';
import { chartText } from '../../src/text/readers/charts.ts';
import { zh } from '../../src/text/readers/zh.ts';
import { documents } from './documents.ts';

const { archive } = await readArchive(documents);

describe('the count of indicators and the rows of the tables', () => {
  for (const report of archive ? reportsOf(archive) : [])
    it(`say the same: ${report.path}`, () => {
      const all = accountsOf(report).flatMap(({ account }) => account.indicators);
      const shown = all.map(verdictWord);
      const said = countsOf(countedIndicators(report), '');
      const opening = headline(report)
        .sentence.map(({ text }) => text)
        .join('');
      const counted = countsSaid(countedIndicators(report), report.narrative);
      // Of a report whose parts alone have indicators the opening says nothing.
      assert.equal(opening.includes(counted), report.indicators.some(isAmongIndicators), opening);
      const chart = indicatorsChart(report);
      if (chart) assert.equal(chart.finding, chartText.title(counted));
      for (const word of [...Object.values(zh.report.indicators.verdict), zh.inapplicable]) {
        const told = new RegExp(`(?<!未)${word} (\\d+) 项`, 'u').exec(said)?.[1] ?? '0';
        assert.equal(Number(told), shown.filter((each) => each === word).length, `${word}: ${said}`);
        // Of one that was missed nobody wonders.
        if (word === zh.report.indicators.verdict.missed) continue;
        const lost = new RegExp(`(?<!未)${word} \\d+ 项（(?:[^）]*，)?其中 (\\d+) 项扣分[，）]`, 'u').exec(said)?.[1] ?? '0';
        assert.equal(Number(lost), all.filter((each) => verdictWord(each) === word && lostShown(each) !== '').length, `${word}: ${said}`);
      }
    });
});
