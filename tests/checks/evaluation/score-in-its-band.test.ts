import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scoreInItsBand } from '../../../src/checks/evaluation/score-in-its-band.ts';
import type { Band } from '../../../src/domain/report.ts';
import { parseDecimal } from '../../../src/language/decimal.ts';

const parsed = (text: string) => parseDecimal(text) ?? assert.fail(text);
const band = (name: string, from: string | null, to: string | null): Band => ({
  ...{ name, alias: null },
  from: from === null ? null : parsed(from),
  to: to === null ? null : parsed(to),
});
const bands = [band('优', '90', null), band('良', '80', '90'), band('中', '60', '80'), band('差', null, '60')];

function noted(schemeQuote: string, score: string, grade: string): boolean {
  const statement = { block: 0, start: 0, end: 4 };
  const figure = { status: 'reported', value: parsed(score), unit: '分', operator: null, statements: [statement], label: '得分' };
  const report = { rating: { grade, bands, schemeQuote, score: figure }, narrative: { blocks: [] } };
  return scoreInItsBand.find({ report } as never).length > 0;
}

/** Which grades a score of 90, and of 80, may have. */
const lists: readonly [quote: string, at90: string, at80: string][] = [
  ['90分（不含）以上为优，80分（不含）—90分（含）为良，60分（不含）—80分（含）为中，60分（含）以下为差', '良', '中'],
  ['高于90分为优，高于80分至90分为良，高于60分至80分为中，不高于60分为差', '良', '中'],
  ['90分以上为优，80分至90分（含）为良，60分至80分（含）为中，60分及以下为差', '良', '中'],
  ['(90,100]为优，(80,90]为良，(60,80]为中，[0,60]为差', '良', '中'],
  ['90分以上（含90分）为优，80—90分（含80分）为良，60—80分（含60分）为中，60分以下为差', '优', '良'],
  ['90分（含）以上为优，80分（含）以上不足90分为良，60分（含）以上不足80分为中，60分以下为差', '优', '良'],
  ['优（90≤得分≤100）、良（80≤得分<90）、中（60≤得分<80）、差（得分<60）', '优', '良'],
  ['[90,100]为优、[80,90)为良、[60,80)为中、[0,60)为差', '优', '良'],
  ['90-100分为优，80-90分为良，60-80分为中，60分以下为差', '优良', '良中'],
  ['90-100分为优，80-90分为良，60-80分为中，60分以下为差（含下限，不含上限）', '优良中差', '优良中差'],
];

describe('score-in-its-band', () => {
  for (const [quote, at90, at80] of lists) {
    it(`gives a bound to the band that has it: ${quote}`, () => {
      const may = (score: string) => ['优', '良', '中', '差'].filter((grade) => !noted(quote, score, grade)).join('');
      assert.deepEqual([may('90'), may('80'), may('85'), may('90.5')], [at90, at80, '良', '优']);
    });
  }
});
