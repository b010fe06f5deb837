import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { reportsOf } from '../../../src/domain/archive.ts';
import type { Report } from '../../../src/domain/report.ts';
import type { SiteAddress } from '../../../src/downloads/addresses.ts';
import { figuresTable } from '../../../src/downloads/tables/figures.ts';
import { tableCsv } from '../../../src/downloads/tables/table-csv.ts';
import { parseDecimal } from '../../../src/language/decimal.ts';
import { exactText } from '../../../src/presenting/shown.ts';
import type { figureColumnWords } from '../../../src/text/readers/downloads.ts';
import { archive, archiveAt, asIs, example, publisher, report, snapshot, withFigure } from '../publication.ts';

type Row = Readonly<Record<keyof typeof figureColumnWords, string>>;

const read = (text: string): Row[] => parse(text, { bom: true, columns: true });
const rowOf = (text: string, id: string) => read(text).find((row) => row.id === id);

const figuresOf = (of: Report, site: SiteAddress) =>
  tableCsv(figuresTable, [{ report: of, publisher, edition: { addedDate: '2026-11-23' }, site }]);

describe('figuresTable', () => {
  it('is the public contract for the first report', (t) => {
    t.assert.fileSnapshot(figuresOf(report, example), snapshot('figures.csv'), asIs);
  });

  for (const folder of ['content', 'tests/fixtures/site']) {
    it(`reads back as the model: ${folder}`, async () => {
      const found = folder === 'content' ? archive : await archiveAt(folder);
      for (const each of reportsOf(found)) {
        const rows = read(figuresOf(each, example));
        assert.deepEqual(
          rows.map((row) => [row.id, row.label, row.unit, row.value || null, row.year]),
          each.figures.map((figure) => [figure.id, figure.label, figure.unit, exactText(figure), String(each.year)]),
        );
        assert.deepEqual(
          rows.map((row) => parseDecimal(row.value) ?? null),
          each.figures.map(({ value }) => value),
        );
      }
    });
  }

  it('has the columns that the catalogue explains, each with a Chinese and an English title', () => {
    assert.deepEqual(
      Object.keys(read(figuresOf(report, example))[0] ?? {}),
      figuresTable.columns.map(({ id }) => id),
    );
    assert.ok(figuresTable.columns.every(({ title, titleEn, description }) => title && titleEn && description));
  });

  it('marks what the site computed, with the formula and both sides of a rate', () => {
    const row = rowOf(figuresOf(report, example), 'execution-rate');
    assert.equal(row?.status, '推算');
    assert.equal(row?.formula, '决算数 799,998.85 元 ÷ 预算安排 800,000.00 元 = 99.99985625%');
    assert.deepEqual([row?.value, row?.numerator, row?.denominator], ['99.99985625', '799998.85', '800000']);
  });

  it('leaves the value of an undisclosed figure empty, never 0', () => {
    const row = rowOf(figuresOf(report, example), 'beneficiaries-total');
    assert.deepEqual([row?.value, row?.yuan, row?.status, row?.note], ['', '', '未公布', '报告没有公布。']);
  });

  it('gives amounts in yuan whatever unit the report uses', () => {
    const added = withFigure({ value: { coefficient: 117n, scale: 1 }, unit: '万元' });
    const row = rowOf(figuresOf(added, example), 'added');
    assert.deepEqual([row?.value, row?.unit, row?.yuan], ['11.7', '万元', '117000']);
  });

  it('writes a negative growth as a number', () => {
    const added = withFigure({ value: { coefficient: -125n, scale: 1 }, unit: '%' });
    assert.equal(rowOf(figuresOf(added, example), 'added')?.value, '-12.5');
  });

  it('guards a label that a spreadsheet would execute', () => {
    const added = withFigure({ label: '=HYPERLINK("x")' });
    assert.equal(rowOf(figuresOf(added, example), 'added')?.label, `'=HYPERLINK("x")`);
  });

  it('addresses each number, from the root of the host where the site has no address', () => {
    const row = rowOf(figuresOf(report, { base: '/sub/' }), 'final');
    assert.equal(row?.address, '/sub/baiyun-procuratorate/2023/judicial-assistance/#final');
  });
});
