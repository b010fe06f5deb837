import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accountsOf } from '../../src/domain/accounts.ts';
import { reportsOf } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { countedIndicators, countsOf } from '../../src/presenting/indicator-counts.ts';
import { verdictShown } from '../../src/presenting/indicator-shown.ts';
import { zh } from '../../src/text/readers/zh.ts';
import { documents } from './documents.ts';

const { archive } = await readArchive(documents);

describe('the count of indicators and the rows of the tables', () => {
  for (const report of archive ? reportsOf(archive) : [])
    it(`say the same: ${report.path}`, () => {
      const shown = accountsOf(report).flatMap(({ account }) => account.indicators.map(verdictShown));
      const said = countsOf(countedIndicators(report), '');
      for (const word of Object.values(zh.report.indicators.verdict)) {
        const told = new RegExp(`(?<!未)${word} (\\d+) 项`, 'u').exec(said)?.[1] ?? '0';
        assert.equal(Number(told), shown.filter((each) => each === word).length, `${word}: ${said}`);
      }
    });
});
