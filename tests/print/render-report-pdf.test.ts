import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chartsOf } from '../../src/charts/charts-of.ts';
import { isKnown } from '../../src/domain/figure.ts';
import { withoutSpace } from '../../src/domain/narrative.ts';
import { shown } from '../../src/presenting/shown.ts';
import type { PrintSource } from '../../src/print/print-source.ts';
import { renderReportPdf } from '../../src/print/render-report-pdf.ts';
import { printWords } from '../../src/text/readers/print.ts';
import { notesOf, officialText, type Pdf, type Piece, readPdf, wholeText } from './read-pdf.ts';
import { fixtureOf, fixtures, real, sources, withText } from './sources.ts';

const known = new Map<PrintSource, Promise<Pdf>>();

function pdfOf(source: PrintSource): Promise<Pdf> {
  const pdf = known.get(source) ?? renderReportPdf(source).then(readPdf);
  known.set(source, pdf);
  return pdf;
}

/** Of the running head: in the upper margin, and no content. */
const isHead = ({ y, roles }: Piece): boolean => y > 750 && roles.length === 0;

describe('renderReportPdf(source)', () => {
  for (const source of sources) {
    const { report } = source;
    it(`holds the official text of ${report.path}, character for character`, async () => {
      const pdf = await pdfOf(source);
      assert.equal(withoutSpace(officialText(pdf)), withoutSpace(report.narrative.blocks.map(({ text }) => text).join('')));
      assert.doesNotMatch(wholeText(pdf), /[\u2E80-\u2FDF]/u);
      const text = withoutSpace(wholeText(pdf));
      for (const figure of report.figures) assert.ok(text.includes(withoutSpace(shown(figure))), `${figure.id} ${shown(figure)}`);
      for (const { printed } of report.figures.filter(isKnown).flatMap(({ statements }) => statements))
        assert.ok(text.includes(withoutSpace(printed)), printed);
    });

    it(`adds the notes on ${report.path} as notes that say whose they are`, async () => {
      const notes = [...report.notes.filter(({ quiet }) => !quiet), ...report.narrative.remarks].map(({ text }) => withoutSpace(text));
      const pdf = await pdfOf(source);
      const printed = withoutSpace(notesOf(pdf)).split('【站注】');
      assert.deepEqual(printed.slice(1).sort(), notes.sort());
      assert.equal(printed[0], '');
      const marks = pdf.pieces.filter(({ roles }) => roles.includes('Lbl'));
      const placesOf = (pieces: readonly Piece[]) => pieces.map(({ text, page }) => `${text} on page ${page}`);
      assert.deepEqual(
        placesOf(marks.filter(({ roles }) => roles.includes('Note'))),
        placesOf(marks.filter(({ roles }) => !roles.includes('Note'))),
      );
      assert.equal(marks.length, 2 * notes.length);
    });

    it(`describes the charts of ${report.path} in words`, async () => {
      const { alternatives } = await pdfOf(source);
      const expected = chartsOf(report).map(({ finding, description }) => `${finding}。${description}`);
      assert.deepEqual(alternatives.slice(0, expected.length), expected);
    });
  }

  it('prints any text as it is, whatever it means to Typst', async () => {
    const marks = [...'#*_@<>$\\/~"\'`[](){}=+-:;.,|&^%!?　甲乙丙，。“”aA1 '];
    const words = fc.string({ unit: fc.constantFrom(...marks, '//', '/*', '*/', '#let', '---', 'https://a.b', '\\u{41}'), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 6, maxLength: 12 }), async (texts) => {
        const source = withText(texts);
        const { blocks } = source.report.narrative;
        assert.equal(withoutSpace(officialText(await pdfOf(source))), withoutSpace(blocks.map(({ text }) => text).join('')));
      }),
      { numRuns: 12 },
    );
  });

  it('is set in the project’s own fonts, charts too', async () => {
    const used = new Set(
      (await Promise.all(sources.map((source) => pdfOf(source)))).flatMap(({ pieces }) => pieces.map(({ font }) => font)),
    );
    assert.deepEqual([...used].sort(), [
      'LXGWWenKai-Regular',
      'NotoSansSCThin-Regular',
      'NotoSerifSCExtraLight-Bold',
      'NotoSerifSCExtraLight-Regular',
    ]);
  });

  it('sets a character that Song lacks in Kai, and one that Kai lacks in the font of symbols', async () => {
    const { pieces } = await pdfOf(withText(['瀍河≥95%。☑是☐否']));
    assert.deepEqual(
      pieces.filter(({ text, official }) => official && /^[瀍≥☑☐]$/.test(text)).map(({ text, font }) => `${text} ${font}`),
      ['瀍 LXGWWenKai-Regular', '≥ LXGWWenKai-Regular', '☑ NotoSansSymbols2-Regular', '☐ NotoSansSymbols2-Regular'],
    );
  });

  it('prints the code of a character that no font has, and says so; without one it says nothing', async () => {
    const pdf = await pdfOf(withText(['甲\u{1FAE0}乙\u200E丙\uE863。']));
    assert.ok(officialText(pdf).includes('甲〔U+1FAE0〕乙丙〔U+E863〕。'));
    assert.ok(withoutSpace(wholeText(pdf)).includes(withoutSpace(printWords.imprint.spelt)));
    assert.ok(!withoutSpace(wholeText(await pdfOf(real))).includes(withoutSpace(printWords.imprint.spelt)));
  });

  it('sets any text that Unicode has, for readers and for archives', async () => {
    const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const mixed = fc.string({
      unit: fc.constantFrom(...'☑\u0301\u0310\u0338\u200d\ufe0f甲≥①𠮷aﾀ\u3099か◌\u0000\u0007\u001f\ud800'),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(any, mixed), { minLength: 8, maxLength: 16 }), async (texts) => {
        await renderReportPdf(withText(texts));
        await renderReportPdf(withText(texts), { standard: 'a-3a', attachments: [] });
      }),
      { numRuns: 10 },
    );
  });

  it('leaves out the code of an address that no code holds', async () => {
    const address = `https://mingzhang.example/${'a'.repeat(4000)}/`;
    const { alternatives } = await readPdf(await renderReportPdf({ ...withText(['甲']), address }));
    assert.ok(!alternatives.some((each) => each.startsWith('二维码')));
  });

  it('tells programs what it is, and has a bookmark for every heading', async () => {
    const { info, bookmarks } = await pdfOf(real);
    assert.deepEqual(
      [info.Title, info.Author, info.Language, info.marked],
      ['2023年度广州市白云区人民检察院部门重点项目绩效评价报告：司法救助金', '广州市白云区人民检察院', 'zh-CN', true],
    );
    assert.deepEqual(bookmarks.slice(0, 3), [
      '1 2023年度广州市白云区人民检察院部门重点项目绩效评价报告',
      '2 一、评价项目概述',
      '3 （一）项目背景资料',
    ]);
    const headings = real.report.narrative.blocks.filter(({ level }) => level !== null).length;
    assert.equal(bookmarks.indexOf('1 附：图表与数据（本站整理）'), headings + 1);
    assert.ok(bookmarks.includes('4 四、办理精品案例，擦亮司法救助“暖阳工程”品牌。'));
  });

  it('has no heading within a paragraph, and no note between a heading and its text', async () => {
    for (const source of sources) {
      const { pieces } = await pdfOf(source);
      for (const { roles, text } of pieces) assert.ok(!/^P .*H\d/.test(roles.slice(1).join(' ')), text);
    }
    const { pieces } = await pdfOf(real);
    const at = (words: string) => pieces.findIndex(({ official, text }) => official && text.startsWith(words));
    const between = pieces.slice(at('（二）绩效评价标准和评价方法') + 1, at('组织绩效评价小组开展绩效评价'));
    assert.deepEqual(
      between.filter(({ text }) => text.trim() !== ''),
      [],
    );
  });

  it('is dated by the edition, and by no clock', async () => {
    const { edition } = fixtureOf('lane-repair');
    assert.equal(edition.publishedDate, '2024-08-20');
    assert.equal((await pdfOf(fixtureOf('lane-repair'))).info.CreationDate, 'D:20240820000000Z');
    assert.equal((await pdfOf(real)).info.CreationDate, `D:${real.edition.addedDate.replaceAll('-', '')}000000Z`);
  });

  it('marks every page of a body that does not exist', async () => {
    for (const source of fixtures) {
      const { pages, pieces } = await pdfOf(source);
      const marked = pieces.filter(({ text, y }) => text.startsWith('虚构示例') && y > 750).map(({ page }) => page);
      assert.deepEqual([...new Set(marked)].length, pages, source.report.path);
    }
    assert.ok(!wholeText(await pdfOf(real)).includes('虚构'));
  });

  it('says at the head of every page, outside of its text, that a republisher’s file is not the official one', async () => {
    for (const source of sources) {
      const { pages, pieces, info } = await pdfOf(source);
      const notice = `${source.site.title}转排，非官方文件；以公布单位发布的为准`;
      const heads = [...Map.groupBy(pieces.filter(isHead), ({ page }) => page).values()].map((page) =>
        page.map(({ text }) => text).join(''),
      );
      assert.equal(heads.filter((head) => head.startsWith(notice)).length, pages, source.report.path);
      assert.ok(String(info.Subject).endsWith(notice));
      assert.deepEqual([info.Author, String(info.Keywords).includes(source.site.title)], [source.publisher.name, true]);
    }
  });

  it('says nothing of the kind on the body’s own site', async () => {
    const pdf = await pdfOf({ ...real, site: { ...real.site, role: 'publisher' } });
    assert.deepEqual([...new Set(pdf.pieces.filter(isHead).map(({ text }) => text))], ['本站整理，不是报告的内容']);
    assert.doesNotMatch(`${wholeText(pdf)}${pdf.info.Subject}`, /非官方|转排/);
  });

  it('prints the page’s address with its code where there is one, and invents none', async () => {
    const address = `https://mingzhang.example/${fixtureOf('lane-repair').report.path}`;
    const withAddress = await pdfOf(fixtureOf('lane-repair'));
    assert.ok(withAddress.alternatives.includes(`二维码：${address}`));
    assert.ok(wholeText(withAddress).includes(address));
    const without = await pdfOf(real);
    assert.equal(without.alternatives.length, chartsOf(real.report).length);
    assert.doesNotMatch(wholeText(without), /https?:/);
    assert.ok(wholeText(without).includes(real.report.source.sha256.slice(0, 16)));
  });
});
