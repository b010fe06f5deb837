import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withoutSpace } from '../../src/domain/narrative.ts';
import { renderReportPdf } from '../../src/print/render-report-pdf.ts';
import { type Pdf, type Piece, readPdf } from './read-pdf.ts';
import { fixtureOf, real, sources, withText } from './sources.ts';

const mm = 72 / 25.4;
const paper = { width: 210 * mm, height: 297 * mm };
const area = { left: 28 * mm, right: (28 + 156) * mm, top: paper.height - 37 * mm, bottom: 35 * mm };
const near = (actual: number, expected: number, within = 0.3) =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);

/** Lines of the page's text, from the top: pieces with one baseline. */
const linesOf = ({ pieces }: Pdf, page: number): Piece[][] =>
  [
    ...Map.groupBy(
      pieces.filter((each) => each.page === page && each.official && each.text.trim() !== ''),
      ({ y }) => Math.round(y),
    ),
  ]
    .sort(([a], [b]) => b - a)
    .map(([, line]) => line.sort((a, b) => a.x - b.x));

const textOf = (line: readonly Piece[]): string => withoutSpace(line.map(({ text }) => text).join(''));

describe('a page of plain paragraphs', () => {
  const sentence = '本项目年度预期绩效目标为通过履行检察职责落实司法救助工作';
  let pdf: Pdf;
  before(async () => {
    pdf = await readPdf(await renderReportPdf(withText(Array.from({ length: 4 }, () => sentence.repeat(10)))));
  });

  it('has 22 lines in a type area 225 mm high', () => {
    const lines = linesOf(pdf, 2);
    assert.equal(lines.length, 22);
    const [first, last] = [lines[0]?.[0], lines.at(-1)?.[0]] as [Piece, Piece];
    near((first.y - last.y) / 21, (225 * mm) / 22);
    near(first.y + 0.88 * 16, area.top);
    assert.ok(last.y - 0.12 * 16 >= area.bottom);
  });

  it('has 28 characters in a full line 156 mm wide, of 16 pt', () => {
    const full = linesOf(pdf, 2).filter((line) => near28(line));
    assert.ok(full.length >= 18, `${full.length} full lines`);
    for (const line of full) {
      assert.equal(textOf(line).length, 28);
      assert.ok(line.every(({ size }) => size === 16));
    }
  });

  const near28 = (line: readonly Piece[]): boolean => {
    const [first, last] = [line[0], line.at(-1)] as [Piece, Piece];
    return Math.abs(first.x - area.left) < 0.3 && Math.abs(last.x + last.width - area.right) < 0.5;
  };

  it('begins a paragraph two characters in', () => {
    const [first] = linesOf(pdf, 1).find((line) => textOf(line).startsWith(sentence.slice(0, 8))) as [Piece];
    near(first.x, area.left + (2 * 156 * mm) / 28);
  });
});

describe('a report of several pages', () => {
  let pdf: Pdf;
  before(async () => {
    pdf = await readPdf(await renderReportPdf(real));
  });

  it('numbers its pages 7 mm below the type area, outside, a dash each side', () => {
    const numbers = pdf.pieces.filter(({ text }) => /^— \d+ —$/.test(text));
    assert.deepEqual(
      numbers.map(({ text, page, size, roles }) => [text, page, size, roles.length]),
      Array.from({ length: pdf.pages }, (_, i) => [`— ${i + 1} —`, i + 1, 14, 0]),
    );
    for (const { page, x, y, width } of numbers) {
      near(y + 0.38 * 14, area.bottom - 7 * mm);
      if (page % 2 === 1) near(x + width, area.right - 14);
      else near(x, area.left + 14);
    }
  });

  it('has the mark of the annex on line 1 and the title from line 3, centred, broken after the body’s name', () => {
    const [annex, first, second] = linesOf(pdf, 1) as [Piece[], Piece[], Piece[]];
    assert.deepEqual([annex, first, second].map(textOf), ['附件4', '2023年度广州市白云区人民检察院', '部门重点项目绩效评价报告']);
    assert.match(annex[0]?.font ?? '', /Sans/);
    near(annex[0]?.x ?? 0, area.left);
    near(annex[0]?.y ?? 0, area.top - 0.88 * 16);
    near((first[0]?.y ?? 0) + 0.88 * 22, area.top - (2 * 225 * mm) / 22);
    for (const line of [first, second]) {
      const [start, end] = [line[0], line.at(-1)] as [Piece, Piece];
      near((start.x + end.x + end.width) / 2, (area.left + area.right) / 2, 1);
      assert.deepEqual([start.size, start.font], [22, 'NotoSerifSCExtraLight-Bold']);
    }
  });

  it('sets heads of the three levels in Hei, Kai and bold Song, all of 16 pt, the last two running in where they do', () => {
    const fontOf = (text: string) => {
      const piece = pdf.pieces.find((each) => each.official && each.text.startsWith(text)) as Piece;
      return `${piece.font} ${piece.size} ${piece.roles.at(-1)}`;
    };
    assert.equal(fontOf('一、评价项目概述'), 'NotoSansSCThin-Regular 16 H2');
    assert.equal(fontOf('（一）项目背景资料'), 'LXGWWenKai-Regular 16 H3');
    assert.equal(fontOf('一、加强组织领导'), 'NotoSerifSCExtraLight-Bold 16 P');
    assert.equal(fontOf('（二）项目管理方面建议。'), 'LXGWWenKai-Regular 16 P');
    const line = linesOf(pdf, pageOf('（二）项目管理方面建议。'))
      .map(textOf)
      .find((text) => text.includes('（二）项目管理方面建议。'));
    assert.ok(line?.includes('改进司法救助'), line);
  });

  const pageOf = (text: string): number => pdf.pieces.find((each) => each.text.startsWith(text))?.page ?? 0;

  it('repeats the head of a table that goes on over the page', () => {
    const heads = pdf.pieces.filter(({ text }) => text === '报告原文或算法').map(({ page }) => page);
    assert.ok(heads.length > 1 && new Set(heads).size === heads.length, heads.join());
  });

  it('begins what is the site’s own on a new page, under a running head that says so', () => {
    const page = pageOf('附：图表与数据（本站整理）');
    assert.ok(pdf.pieces.every((each) => !each.official || each.page < page));
    const running = pdf.pieces.filter(({ text }) => text === '本站整理，不是报告的内容').map((each) => each.page);
    assert.deepEqual(
      running,
      Array.from({ length: pdf.pages - page + 1 }, (_, i) => page + i),
    );
  });
});

describe('the last page', () => {
  it('holds the imprint with three rows of figures at least', async () => {
    for (const source of sources) {
      const { pages, pieces } = await readPdf(await renderReportPdf(source));
      const last = pieces.filter(({ page }) => page === pages);
      assert.ok(last.some(({ text }) => text === '出处与版本'));
      const rows = new Set(last.filter(({ roles, x }) => roles.includes('TBody') && x < area.left + 5).map(({ y }) => y));
      assert.ok(rows.size >= 3, `${source.report.path}: ${rows.size} rows`);
    }
  });
});

describe('a table of the official text', () => {
  it('stays within the type area however many amounts stand side by side', async () => {
    const source = fixtureOf('lane-repair');
    const row = (cells: readonly string[]) => cells.map((cell) => `\n${cell}`).join('');
    const [head, body] = [row(['渠道', ...'甲乙丙丁戊己庚']), row(['一般公共预算资金安排', ...Array(7).fill('1,234,567.89')])];
    const blocks = source.report.narrative.blocks.map((block) =>
      block.kind === 'table' ? { ...block, text: head + body, rows: [0, head.length] } : block,
    );
    const { pieces } = await readPdf(
      await renderReportPdf({ ...source, report: { ...source.report, narrative: { ...source.report.narrative, blocks } } }),
    );
    const cells = pieces.filter(({ text, official }) => official && text === '1,234,567.89').sort((a, b) => a.x - b.x);
    assert.equal(cells.length, 7);
    for (const [i, { x, width }] of cells.entries()) assert.ok(x + width < (cells[i + 1]?.x ?? area.right), `${i}`);
  });

  it('is a table with a head, its numbers on the right', async () => {
    const { pieces } = await readPdf(await renderReportPdf(fixtureOf('lane-repair')));
    const cell = (text: string) =>
      pieces.find((each) => each.text === text && each.official && /^T[HD]$/.test(each.roles.at(-1) ?? '')) as Piece;
    assert.deepEqual(cell('资金来源').roles, ['Document', 'Table', 'THead', 'TR', 'TH']);
    assert.deepEqual(cell('一般公共预算资金').roles, ['Document', 'Table', 'TBody', 'TR', 'TH']);
    assert.deepEqual(cell('198.42').roles, ['Document', 'Table', 'TBody', 'TR', 'TD']);
    near(cell('198.42').x + cell('198.42').width, cell('6.35').x + cell('6.35').width);
  });
});
