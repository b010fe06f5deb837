import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { extractText } from 'unpdf';
import { chartsOf } from '../../src/charts/charts-of.ts';
import { fileKinds, filesOf } from '../../src/downloads/catalogue.ts';
import type { ReportFile } from '../../src/downloads/report-file.ts';
import type { chartColumnWords } from '../../src/text/readers/downloads.ts';
import { asIs, bytesOf, publicationOf, report, snapshot } from './publication.ts';

const files = filesOf(report);
const publication = await publicationOf('content');
const named = (name: string): ReportFile => {
  const file = files.find((each) => each.name === name);
  assert.ok(file, name);
  return file;
};

describe('filesOf(report)', () => {
  it('lists each file once, under the names that addresses promise', () => {
    const charts = chartsOf(report).flatMap(({ id }) => ['csv', 'svg', 'png', 'json'].map((extension) => `charts/${id}.${extension}`));
    assert.deepEqual(
      files.map(({ name }) => name),
      [
        ...[
          'data.zip',
          'report.pdf',
          'report.xlsx',
          'reports.csv',
          'figures.csv',
          'funds.csv',
          'parts.csv',
          'indicators.csv',
          'beneficiaries.csv',
        ],
        ...['figures.json', 'source.txt', 'receipt.json'],
        ...['citations.bib', 'citations.ris', 'citations.json', 'card.png'],
        ...charts,
        ...['datapackage.json', 'csv-metadata.json', 'charts/csv-metadata.json'],
      ],
    );
  });

  it('offers no table that the report has no rows for', () => {
    const without = filesOf({ ...report, indicators: [], beneficiaries: null, parts: [] }).map(({ name }) => name);
    assert.deepEqual(
      files.map(({ name }) => name).filter((name) => !without.includes(name)),
      [
        'parts.csv',
        'indicators.csv',
        'beneficiaries.csv',
        'charts/indicators.csv',
        'charts/indicators.svg',
        'charts/indicators.png',
        'charts/indicators.json',
        'charts/beneficiaries.csv',
        'charts/beneficiaries.svg',
        'charts/beneficiaries.png',
        'charts/beneficiaries.json',
        'charts/growth.csv',
        'charts/growth.svg',
        'charts/growth.png',
        'charts/growth.json',
      ],
    );
  });

  it('offers readers all but what programs find by themselves', () => {
    const unlisted = files.filter(({ listed }) => !listed).map(({ name }) => name);
    assert.deepEqual(unlisted, [
      ...['card.png', ...chartsOf(report).map(({ id }) => `charts/${id}.json`)],
      ...['csv-metadata.json', 'charts/csv-metadata.json'],
    ]);
  });

  it('has only kinds that the data page explains', () => {
    const known = fileKinds.map(({ id }) => id);
    assert.ok(files.every(({ id, title, description }) => known.includes(id) && title && description));
  });

  it('gives the official document byte for byte', async () => {
    const bytes = await named('source.txt').render(publication);
    assert.deepEqual(Buffer.from(bytes as Uint8Array), bytesOf(`content/${report.path}source.txt`));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), report.source.sha256);
  });

  it('gives the report as a PDF with the address of its page', async () => {
    const pdf = Buffer.from((await named('report.pdf').render(publication)) as Uint8Array);
    assert.equal(pdf.toString('latin1', 0, 8), '%PDF-1.7');
    assert.equal(named('report.pdf').mediaType, 'application/pdf');
    const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    assert.ok(totalPages > 6 && text.includes(`https://example.gov.cn/${report.path}`));
  });

  it('refuses a document that is not the one the report was built from', () => {
    const changed = { ...report, source: { ...report.source, sha256: '0'.repeat(64) } };
    assert.throws(() => publication.documentOf(changed), /document changed/);
  });

  for (const chart of chartsOf(report)) {
    it(`gives the points of the chart ${chart.id} as a table`, async (t) => {
      const text = String(await named(`charts/${chart.id}.csv`).render(publication));
      const rows: Readonly<Record<keyof typeof chartColumnWords, string>>[] = parse(text, { bom: true, columns: true });
      assert.deepEqual(
        rows.map((row) => [row.category, row.value || null, row.unit, row.figure || null]),
        chart.points.map(({ category, value, unit, figure }) => [category, value, unit, figure]),
      );
      t.assert.fileSnapshot(text, snapshot(`chart-${chart.id}.csv`), asIs);
    });
  }

  it('heads every table with the columns that it explains', async () => {
    for (const file of files.filter(({ columns }) => columns)) {
      const [head] = parse(String(await file.render(publication)), { bom: true, to: 1 });
      assert.deepEqual(
        head,
        file.columns?.map(({ id }) => id),
        file.name,
      );
    }
  });
});
