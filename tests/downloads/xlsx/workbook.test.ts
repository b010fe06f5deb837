import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { reportsOf } from '../../../src/domain/archive.ts';
import { chosenIn, editionSelection, reportSelection, rowsOf, type Selection, siteSelection } from '../../../src/downloads/selection.ts';
import { tables } from '../../../src/downloads/tables/tables.ts';
import { buildWorkbook } from '../../../src/downloads/xlsx/build-workbook.ts';
import { writeWorkbook } from '../../../src/downloads/xlsx/write-workbook.ts';
import { archiveAt, example, archive as first, report } from '../publication.ts';

const archive = await archiveAt('tests/fixtures/site');
const [publisher] = archive.publishers;
const [edition] = publisher?.editions ?? [];
if (!publisher || !edition) throw new Error('fixture without an edition');

const bytesOf = (selection: Selection, of = archive) => writeWorkbook(buildWorkbook(selection, of.site, example));
const opened = async (selection: Selection, of = archive): Promise<WorkBook> => read(await bytesOf(selection, of), { cellNF: true });
const sheet = (book: WorkBook, name: string): WorkSheet => book.Sheets[name] ?? assert.fail(`no sheet: ${name}`);
const lines = (of: WorkSheet): unknown[][] => utils.sheet_to_json(of, { header: 1, raw: true, defval: null });

const selections: Readonly<Record<string, Selection>> = {
  site: siteSelection(archive),
  edition: editionSelection(publisher, edition),
  report: reportSelection(chosenIn(archive, reportsOf(archive)[0] ?? assert.fail('no report'))),
};

describe('the workbook of the first report', async () => {
  const book = await opened(reportSelection(chosenIn(first, report)), first);

  it('explains itself before it gives its tables', () => {
    assert.deepEqual(book.SheetNames, ['说明', '数据字典', '报告', '资金', '各部分', '绩效指标', '受益对象', '全部数字']);
  });

  it('says what it is, whence it comes, how it is cited and read', () => {
    const notes = new Map(lines(sheet(book, '说明')).map(([item, text]) => [item, text]));
    assert.match(String(notes.get('这是什么')), /^广州市白云区人民检察院：司法救助金（2023年度）的全部数据/);
    assert.equal(notes.get('公布或收录日期'), '2026-11-23');
    assert.match(String(notes.get('官方文件校验值')), new RegExp(report.source.sha256));
    assert.match(
      String(notes.get('怎样引用')),
      /司法救助金.*https:\/\/example\.gov\.cn\/baiyun-procuratorate\/2023\/judicial-assistance\/$/,
    );
    assert.equal(notes.get('使用条件'), first.site.contentLicence);
    assert.ok(!notes.has('虚构示例'));
  });

  it('names no address where the site has none', async () => {
    const selection = reportSelection(chosenIn(first, report));
    const bytes = await writeWorkbook(buildWorkbook(selection, first.site, { base: '/' }));
    const items = lines(sheet(read(bytes), '说明')).map(([item]) => item);
    assert.ok(items.includes('怎样引用') && !items.includes('网址'));
  });

  it('says nothing of corrections while nothing records them', () => {
    const said = book.SheetNames.flatMap((name) => [name, ...lines(sheet(book, name)).flat()]).join('\n');
    assert.doesNotMatch(said, /更正/);
  });
});

for (const [level, selection] of Object.entries(selections))
  describe(`the workbook of one ${level}`, async () => {
    const book = await opened(selection);

    for (const table of tables) {
      const at = table.columns.map(({ title }) => lines(sheet(book, table.title))[0]?.indexOf(title) ?? -1);

      it(`holds every cell of the table ${table.id}, numbers as numbers and empty ones empty`, () => {
        const found = lines(sheet(book, table.title)).slice(1);
        const words: Readonly<Record<string, string>> = { true: '是', false: '否' };
        assert.deepEqual(
          found.map((row) => at.map((column) => row[column])),
          rowsOf(table, selection, example).map((row) =>
            table.columns.map(({ type }, i) => {
              const cell = row[i] ?? '';
              if (cell === '') return null;
              if (type === 'boolean') return words[cell];
              if (type === 'date') return new Date(`${cell}T00:00:00Z`);
              return type === 'string' ? cell : Number(cell);
            }),
          ),
        );
      });

      it(`names each column once, and explains it in the dictionary: ${table.id}`, () => {
        assert.ok(at.every((column) => column >= 0));
        const dictionary = lines(sheet(book, '数据字典')).filter(([name]) => name === table.title);
        assert.deepEqual(
          dictionary.map(([, title, id]) => [title, id]),
          table.columns.map(({ title, id }) => [title, id]),
        );
      });
    }
  });

describe('the cells of a sheet', async () => {
  const book = await opened(siteSelection(archive));
  const funds = sheet(book, '资金');
  const [head = [], ...rows] = lines(funds);
  const cell = (row: number, title: string) => funds[utils.encode_cell({ r: row + 1, c: head.indexOf(title) })];
  const rowOf = (label: string) => rows.findIndex((row) => row[head.indexOf('报告中的名称')] === label);

  it('show amounts in yuan to the fen, and other numbers as the report has them', () => {
    const row = rowOf('支出决算数');
    assert.equal(cell(row, '折合元')?.z, '#,##0.00');
    assert.equal(cell(row, '金额')?.z, '#,##0.00');
    assert.equal(cell(rowOf('街道自筹资金决算数'), '金额')?.z, '#,##0.00');
    assert.equal(cell(rowOf('追加预算'), '金额')?.z, '#,##0.00');
    assert.equal(cell(row, '报告年度')?.z, '0');
    assert.equal(cell(row, '执行率（%，推算）')?.z, '#,##0.00000000');
  });

  it('keep percentages in percent', () => {
    const [titles = [], ...found] = lines(sheet(book, '绩效指标'));
    const [target, unit] = [titles.indexOf('目标值'), titles.indexOf('目标单位')];
    assert.ok(found.filter((row) => row[unit] === '%').every((row) => Number(row[target]) >= 75));
  });

  it('hold no formula, and lead where their text says and nowhere else', () => {
    const leading = book.SheetNames.flatMap((name) =>
      Object.entries(sheet(book, name)).flatMap(([at, each]) => {
        if (at.startsWith('!')) return [];
        assert.ok(!each.f, `${name}!${at}`);
        assert.equal(each.l?.Target ?? null, /^https?:\/\/\S+$/.test(String(each.v)) ? each.v : null, `${name}!${at}`);
        return each.l ? [each.l.Target] : [];
      }),
    );
    assert.ok(leading.includes('https://www.mingzhang.example/2023/jixiao.html'));
    assert.ok(leading.includes('https://example.gov.cn/example-bureau/2023/meal-service/#final'));
  });

  it('lead nowhere where the site has no address', async () => {
    const parts = unzipSync(await writeWorkbook(buildWorkbook(reportSelection(chosenIn(first, report)), first.site, { base: '/' })));
    assert.ok(Object.values(parts).every((part) => !Buffer.from(part).toString('utf8').includes('<hyperlink')));
  });
});

describe('the sheets of a workbook', async () => {
  const parts = unzipSync(await bytesOf(siteSelection(archive)));
  const text = (name: string): string => Buffer.from(parts[name] ?? []).toString('utf8');
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const paneOf = (name: string): string => /<pane [^>]*>/.exec(text(name))?.[0] ?? '';

  it('are headed by a row that stays in sight, and so does what a row of a table is about', () => {
    assert.equal(sheets.length, tables.length + 2);
    for (const name of sheets) assert.match(paneOf(name), / ySplit="1" .*state="frozen"/, name);
    assert.equal(sheets.filter((name) => / xSplit="1" /.test(paneOf(name))).length, tables.length);
  });

  it('are printed on A4 across, as wide as one page, each page with the head', () => {
    for (const name of sheets) {
      assert.match(text(name), /<pageSetUpPr [^>]*fitToPage="1"/, name);
      const setup = /<pageSetup [^>]*>/.exec(text(name))?.[0] ?? '';
      for (const wanted of ['paperSize="9"', 'orientation="landscape"', 'fitToWidth="1"', 'fitToHeight="0"'])
        assert.ok(setup.includes(wanted), `${name}: ${setup}`);
    }
    const names = text('xl/workbook.xml');
    assert.equal(names.match(/name="_xlnm\.Print_Titles"[^>]*>[^<]*\$1:\$1</g)?.length, sheets.length);
    assert.equal(names.match(/name="_xlnm\.Print_Area"/g)?.length, sheets.length);
  });
});

describe('the notes', () => {
  const notesIn = async (selection: Selection, of = archive) =>
    new Map(lines(sheet(await opened(selection, of), '说明')).map(([item, text]) => [String(item), String(text)]));

  it('speak of exact numbers as text only where a sheet has them', async () => {
    const exactly = (book: WorkBook) => book.SheetNames.some((name) => lines(sheet(book, name))[0]?.includes('精确值（文本）'));
    for (const [selection, of] of [
      [siteSelection(archive), archive],
      [reportSelection(chosenIn(first, report)), first],
    ] as const)
      assert.equal((await notesIn(selection, of)).get('数字')?.includes('精确值（文本）'), exactly(await opened(selection, of)));
  });

  it('explain each column of statuses by its own words', async () => {
    const notes = await notesIn(siteSelection(archive));
    assert.ok(!notes.get('“状态”列')?.includes('下限'));
    assert.ok(notes.get('“实际值的依据”列')?.includes('下限'));
    assert.ok(notes.get('“是否达到”列')?.includes('无法判断'));
  });
});

describe('writeWorkbook(workbook)', () => {
  it('writes the same bytes in any time zone', async () => {
    const before = process.env.TZ;
    const digests = new Set<string>();
    try {
      for (const zone of ['UTC', 'Asia/Shanghai', 'America/New_York']) {
        process.env.TZ = zone;
        digests.add(
          createHash('sha256')
            .update(await bytesOf(siteSelection(archive)))
            .digest('hex'),
        );
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
    assert.equal(digests.size, 1);
  });

  it('is dated by the edition, not by the clock', async () => {
    const parts = unzipSync(await bytesOf(editionSelection(publisher, edition)));
    const core = Buffer.from(parts['docProps/core.xml'] ?? []).toString('utf8');
    assert.match(core, />2024-08-20T00:00:00Z<\/dcterms:created>.*>2024-08-20T00:00:00Z<\/dcterms:modified>/);
  });
});
