import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AddedMark } from '../../src/domain/narrative.ts';
import type { Report } from '../../src/domain/report.ts';
import { readNarrative } from '../../src/narrative/read.ts';
import { summary } from '../../src/presenting/headline.ts';
import { type ClaimsContext, pageClaims } from '../../src/presenting/page-claims.ts';
import { realReport as report } from '../real-report.ts';

const context: ClaimsContext = {
  publisher: {},
  edition: { addedDate: '2024-08-20' },
  charts: [
    { id: 'funds', finding: '决算比预算少' },
    { id: 'growth', finding: '由十四人增至七十三人' },
  ],
  lowered: undefined,
};
const said = (of: Report, changes: Partial<ClaimsContext> = {}): string => pageClaims(of, { ...context, ...changes }).join('\n');
const lineOf = (head: string, text: string): string | undefined => text.split('\n').find((line) => line.startsWith(`${head}：`));
const withMarks = (marks: readonly AddedMark[]): Report => ({ ...report, narrative: { ...report.narrative, marks } });

describe('pageClaims(report, context)', () => {
  it('opens with the sentence that the page opens with', () =>
    assert.equal(lineOf('开头', said(report)), `开头：${summary(report).replace(/。$/u, '')}`));

  it('gives each indicator its verdict', () => assert.match(lineOf('指标', said(report)) ?? '', /实际 至少 73 人，达到（有说明）$/));

  it('names every other figure that the report states, with its year where that is another', () => {
    assert.match(lineOf('其他数字', said(report)) ?? '', /计划安排 800,000.00 元；救助妇女人数同比 421%；/);
    const girls = report.figures.find(({ id }) => id === 'girls');
    const other = { ...report, figures: girls ? [{ ...girls, period: 2022 }] : [] };
    assert.equal(lineOf('其他数字', said(other)), '其他数字：失去抚养的女童 25 人（2022 年）');
    const toldAbove = report.figures.filter(({ id }) => ['budget', 'final', 'persons-target'].includes(id));
    assert.equal(lineOf('其他数字', said({ ...report, figures: toldAbove })), undefined);
  });

  it('repeats the goal, and dates a report by its own day before its edition’s', () => {
    assert.match(lineOf('绩效目标', said(report)) ?? '', /^绩效目标：通过履行检察职责/);
    const own = { ...report, release: { ...report.release, publishedDate: '2024-02-01' } };
    const edition = { publishedDate: '2024-08-20', addedDate: '2024-08-20' };
    assert.match(said(own, { edition }), /公布日期 2024-02-01/);
    assert.match(said(report, { edition }), /公布日期 2024-08-20/);
  });

  it('tells what the report prints about itself, and offers the line for what is not registered', () => {
    const fact = { key: 'department', name: '主管单位', words: '示例局', place: '' } as const;
    assert.equal(lineOf('报告写明', said({ ...report, facts: [fact] })), '报告写明：主管单位 示例局');
    const blocks = report.narrative.blocks.map((block) => ({ ...block, text: '实施单位：示例所' }));
    assert.match(said({ ...report, narrative: { ...report.narrative, blocks } }), /^报告写了、还没有登记.*：implementer: 示例所$/m);
    assert.doesNotMatch(said(report), /报告写明|还没有登记/);
  });

  it('tells where a chart stands, and which one stands nowhere', () => {
    assert.match(lineOf('图表', said(report)) ?? '', /^图表：一（二）后 “决算比预算少”/);
    const without = { ...report, narrative: { ...report.narrative, placements: [] } };
    assert.equal(lineOf('图表', said(without)), undefined);
    assert.equal(
      lineOf('没有放进正文的图（PDF 和下载文件里有）', said(without)),
      '没有放进正文的图（PDF 和下载文件里有）：决算比预算少；由十四人增至七十三人',
    );
  });

  it('repeats every note beside the text, and none that is quiet', () => {
    const line = lineOf('站注', said(report)) ?? '';
    for (const { text, quiet } of report.notes) assert.equal(line.includes(text.replace(/。$/u, '')), !quiet, text);
  });

  it('names what the editor set off in the official text', () => {
    const marked = withMarks([
      { block: 3, text: '司法救助金', address: 'https://www.mingzhang.example/' },
      { block: 4, text: '资金缺口', address: null },
    ]);
    assert.equal(lineOf('编辑加的链接', said(marked)), '编辑加的链接：“司法救助金” → https://www.mingzhang.example/');
    assert.equal(lineOf('编辑加的着重', said(marked)), '编辑加的着重：“资金缺口”');
    assert.equal(lineOf('编辑加的着重', said(report)), undefined, 'headings that run into their paragraph are none');
  });

  it('says what was left out, what is invented, and what was lowered', () => {
    assert.equal(lineOf('没有登记', said(report)), undefined);
    assert.equal(lineOf('没有登记', said({ ...report, goal: null, policies: [] })), '没有登记：绩效目标、政策依据');
    assert.match(said(report, { publisher: { fictional: true } }), /虚构的例子/);
    assert.match(said(report, { lowered: { block: 1, ask: 2 } }), /少于 1 人不公布，少于 2 人要写理由/);
  });

  it('says what kept warnings were kept for', () => assert.match(lineOf('编辑决定保留的提示', said(report)) ?? '', /没有提到其他评价人/));
});

describe('the marks of a narrative', () => {
  it('are its links and its bold words, but for headings that run in', () => {
    const { narrative } = readNarrative(
      '# 标题\n\n**（一）要点。**见[办法](https://www.mingzhang.example/a)，**务必**执行。\n\n| 甲 |\n| --- |\n| **乙** |\n',
    );
    assert.deepEqual(
      narrative?.marks.map(({ text, address }) => [text, address]),
      [
        ['办法', 'https://www.mingzhang.example/a'],
        ['务必', null],
        ['乙', null],
      ],
    );
  });
});
