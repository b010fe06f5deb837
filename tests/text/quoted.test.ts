import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { receiptWords } from '../../src/text/editors/checks.ts';
import { quoted } from '../../src/text/quoted.ts';
import { citationWords } from '../../src/text/readers/citations.ts';

describe('quoted(text)', () => {
  it('never nests double quotation marks', () => {
    assert.equal(quoted('引文“组织……”没有说'), '“引文‘组织……’没有说”');
    assert.equal(quoted('用于“两房”“两网”'), '“用于‘两房’‘两网’”');
    assert.equal(quoted('司法救助金'), '“司法救助金”');
  });

  it('holds for decisions in a receipt and for what a citation quotes', () => {
    const nested = /“[^”]*“/;
    for (const text of [
      receiptWords.acknowledged(['引文“甲”没有说。'], '报告如此'),
      receiptWords.waived('帮扶“甲”', '2026年11月23日', '报告如此'),
      citationWords.quoted('一（二）', '所谓“甲”'),
    ])
      assert.doesNotMatch(text, nested);
  });
});
