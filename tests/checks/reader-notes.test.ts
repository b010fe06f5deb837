import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readerNotes } from '../../src/checks/reader-notes.ts';
import type { ReaderNote } from '../../src/domain/report.ts';
import { realReport } from '../real-report.ts';

describe('readerNotes(report)', () => {
  const notes = readerNotes(realReport);

  it('says of the first report what a careful reader would ask, rule by rule', () => {
    const placed = notes.map(({ block, text }) => `${realReport.narrative.blocks[block]?.place} ${text}`);
    assert.deepEqual(placed, [
      '一（二） 预算安排、资金投入量、计划安排都是 800,000.00 元，报告没有说明这三个名称有什么不同。',
      '二 司法公正影响力的目标针对全部对象；报告的受益总人数未公布，这里只能按其中“妇女”一类判断。',
      '四（一） 此段有 139 字与前文“二”逐字相同。',
      '四（一） 支付完成率的实际值未公布；99.99% 由本站按决算数、预算安排推算。',
      '四（二）二 报告列出的三类共 48 人，其余 25 人未列明；各类可能重叠。',
      '四（二）二 报告没有写上年的数。按同比 421% 推算，整数中只有 14 人符合。',
      '五（一） 标题括号里的话似为报告模板的填写说明。',
      '六（三） 此段似为报告模板的填写说明，报告未写出具体意见。',
      '五（一） 优秀与良都含 90，良与中都含 80，中与差都含 70；恰为这些分数时属于哪一级，报告没有说明。',
      '五（二） 报告给出等级“优”，没有公布得分。',
      '六 标题列出经验做法、存在的问题、建议，下面各节的标题中只有建议。',
    ]);
  });

  it('stays short', () => {
    for (const { text } of notes) assert.ok([...text].length <= 60, text);
  });

  it('accuses nobody', () => {
    for (const { text } of notes) assert.doesNotMatch(text, /错误|违规|隐瞒|虚假|造假|不实|应当|必须|！/);
  });

  it('has at most one note of a rule beside a paragraph', () => {
    const places = notes.map(({ rule, block }) => `${rule} ${block}`);
    assert.deepEqual(places, [...new Set(places)]);
  });

  it('is what the report carries', () => {
    const said = (all: readonly ReaderNote[]) => all.map(({ block, text }) => [block, text]);
    assert.deepEqual(said(realReport.notes), said(notes));
  });
});
