import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { derivedText } from '../../src/text/derived.ts';
import { receiptWords } from '../../src/text/editors/checks.ts';
import { quoted, withinQuotes } from '../../src/text/quoted.ts';
import { chartText } from '../../src/text/readers/charts.ts';
import { citationWords } from '../../src/text/readers/citations.ts';
import { tableNotes } from '../../src/text/readers/downloads.ts';
import { printWords } from '../../src/text/readers/print.ts';
import { zh } from '../../src/text/readers/zh.ts';

describe('quoted(text)', () => {
  it('never nests double quotation marks', () => {
    assert.equal(quoted('引文“组织……”没有说'), '“引文‘组织……’没有说”');
    assert.equal(quoted('用于“两房”“两网”'), '“用于‘两房’‘两网’”');
    assert.equal(quoted('司法救助金'), '“司法救助金”');
  });

  it('holds for decisions in a receipt and for what pages, charts, files and papers quote', () => {
    const nested = /“[^”]*“/;
    for (const text of [
      receiptWords.acknowledged(['引文“甲”没有说。'], '报告如此'),
      receiptWords.waived('帮扶“甲”', '2026年11月23日', '报告如此'),
      citationWords.quoted('一（二）', '所谓“甲”'),
      chartText.source.quotation('二', '“优”的 1 个'),
      chartText.indicators.instead('得分“不对外公布”'),
      derivedText.printedAs('“三公”经费约 6 万元'),
      derivedText.saidInstead('得分“不对外公布”'),
      printWords.said('二', '“优”的 1 个'),
      tableNotes.contradicts('“三公”经费', '6 万元'),
      zh.report.register.before.otherTime('“十四五”期间', '“十四五”第一年'),
    ])
      assert.doesNotMatch(text, nested);
  });
});

describe('withinQuotes(text)', () => {
  it('sets what a quotation quotes in single marks, and what that quotes in double ones', () => {
    assert.equal(withinQuotes('报告写着：“目标为“有所下降”。”。'), '报告写着：“目标为‘有所下降’。”。');
    assert.equal(withinQuotes('“甲”与“乙”'), '“甲”与“乙”');
    assert.equal(withinQuotes('“一“二“三”二”一”'), '“一‘二“三”二’一”');
  });

  it('leaves marks without their pair', () => {
    for (const text of ['“优”2个，“良', '优”2个，“良”', '没有引号']) assert.equal(withinQuotes(text), text);
  });
});
