import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PrintSource } from '../../src/print/print-source.ts';
import { renderReportPdf } from '../../src/print/render-report-pdf.ts';
import { read } from '../narrative/blocks.ts';
import { type Pdf, type Piece, readPdf } from './read-pdf.ts';
import { real, sources } from './sources.ts';

const table = '| 项目 | 资金 |\n| --- | --- |\n| 食堂 | 386 |\n| 排水沟 | 163.2 |';

/** The real report's page with this text, and with a note on each block that is named by its first words. */
function withMarkdown(markdown: string, noted: readonly string[] = []): PrintSource {
  const narrative = read(`# 标题\n\n${markdown}`);
  const notes = narrative.blocks.filter(({ text }) => noted.some((words) => text.trim().startsWith(words)));
  return {
    ...real,
    report: { ...real.report, notes: notes.map(({ index }) => ({ rule: 'some-rule', block: index, text: '原文如此。' })), narrative },
  };
}

const pdfOf = async (source: PrintSource): Promise<Pdf> => readPdf(await renderReportPdf(source));

const pieceOf = ({ pieces }: Pdf, words: string): Piece =>
  pieces.find(({ text }) => text.replace(/\s/gu, '').startsWith(words)) ?? assert.fail(words);

describe('around a table of the official text', () => {
  it('its name and its unit stand on the page of its first row, wherever the page ends', async () => {
    for (let lines = 10; lines <= 20; lines++) {
      const above = Array.from({ length: lines }, (_, i) => `这是第${i}段。`).join('\n\n');
      const pdf = await pdfOf(withMarkdown(`${above}\n\n评价结果表\n\n（单位：万元）\n\n${table}`));
      const pages = ['评价结果表', '（单位', '食堂'].map((words) => pieceOf(pdf, words).page);
      assert.equal(new Set(pages).size, 1, `${lines} lines: ${pages}`);
    }
  });

  it('the marks of its notes stand on a line that says whose they are, close below it', async () => {
    const pdf = await pdfOf(withMarkdown(`甲。\n\n${table}\n\n乙。`, ['项目']));
    const mark = pdf.pieces.find(({ text, roles }) => text === '①' && !roles.includes('Note')) ?? assert.fail('no mark');
    const beside = pdf.pieces.filter(({ page, y, x }) => page === mark.page && Math.abs(y - mark.y) < 4 && x < mark.x);
    assert.deepEqual(
      beside.map(({ text, roles }) => [text.trim(), roles]).filter(([text]) => text !== ''),
      [['站注', []]],
    );
    const row = pieceOf(pdf, '排水沟');
    assert.ok(row.y - mark.y > 8 && row.y - mark.y < 32, `${row.y - mark.y}`);
  });

  it('a signature has a line of the text above it on its page', async () => {
    for (let lines = 14; lines <= 22; lines++) {
      const above = Array.from({ length: lines }, (_, i) => `这是第${i}段。`).join('\n\n');
      const pdf = await pdfOf(withMarkdown(`${above}\n\n示例市虚构区财政局\n\n2024年9月1日`));
      const pages = [`这是第${lines - 1}段`, '示例市虚构区财政局', '2024年9月1日'].map((words) => pieceOf(pdf, words).page);
      assert.equal(new Set(pages).size, 1, `${lines} lines: ${pages}`);
    }
  });
});

describe('what the site adds', () => {
  it('leaves a space between the name of a fact and its words', async () => {
    const facts = [{ key: 'department', name: '主管部门', words: '示例市虚构区水务局' }] as unknown as PrintSource['report']['facts'];
    const pdf = await pdfOf({ ...real, report: { ...real.report, facts } });
    const [name, words] = ['主管部门', '示例市虚构区水务局'].map((each) => pieceOf(pdf, each)) as [Piece, Piece];
    assert.ok(words.x - (name.x + name.width) > 4, `${words.x - name.x - name.width}`);
  });

  it('quotes what quotes in single quotation marks', async () => {
    for (const source of sources) {
      const { pieces } = await pdfOf(source);
      const text = pieces.map((each) => each.text).join('');
      assert.doesNotMatch(text, /““|””/u, source.report.path);
    }
    const before = real.report.figures.find(({ statements }) => statements.length > 0) ?? assert.fail('no figure');
    const statements = before.statements.slice(0, 1).map((each) => ({ ...each, quotation: '“优”的 1 个' }));
    const figures = real.report.figures.map((each) => (each === before ? { ...before, statements } : each));
    const { pieces } = await pdfOf({ ...real, report: { ...real.report, figures } });
    assert.match(pieces.map((each) => each.text).join(''), /：“‘优’的\s*1\s*个”/u);
  });
});
