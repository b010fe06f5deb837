import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { verifyReport } from '../../src/cli/verify-report.ts';
import { reportsOf } from '../../src/domain/archive.ts';
import { editorSchemas } from '../../src/domain/editor-schemas.ts';
import { withoutSpace } from '../../src/domain/narrative.ts';
import { type FactKey, factKeys, factWordsOf, type ReportFact } from '../../src/domain/report-facts.ts';
import { chosenIn, siteSelection } from '../../src/downloads/selection.ts';
import { filesOfSelection } from '../../src/downloads/selection-files.ts';
import { reportsTable } from '../../src/downloads/tables/reports.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { pageClaims } from '../../src/presenting/page-claims.ts';
import { renderReportPdf } from '../../src/print/render-report-pdf.ts';
import { ruleFolder } from '../checks/rule-folder.ts';
import { type Files, publishedReport } from '../cli/published-report.ts';
import { query, withFiles } from '../downloads/duckdb.ts';
import { example, root } from '../downloads/publication.ts';
import { readPdf } from '../print/read-pdf.ts';

// A new fact of the registry needs a line in this fixture.
const content = ruleFolder({ after: (remove) => after(() => (remove as () => void)()) }, 'facts-stand-by-their-names', 'every-fact');
const { archive = assert.fail('refused') } = await readArchive(content);
const report = reportsOf(archive).find(({ year }) => year === 2023) ?? assert.fail('no report');
const factOf = (key: FactKey): ReportFact => report.facts.find((each) => each.key === key) ?? assert.fail(`not in the fixture: ${key}`);
const data = { archive, site: example };
const tables = filesOfSelection(siteSelection(archive)).filter(({ table }) => table === null || table === reportsTable.id);
const fileOf = async (form: string): Promise<string | Uint8Array> =>
  (await tables.find((file) => file.form === form)?.render(data)) ?? assert.fail(form);

const { publisher, edition } = chosenIn(archive, report);
const pdf = await readPdf(await renderReportPdf({ report, publisher, edition, site: archive.site, address: null }));
const inPdf = withoutSpace(
  pdf.pieces
    .filter(({ official }) => !official)
    .map(({ text }) => text)
    .join(''),
);
const published = await publishedReport(content, archive, report.path);
const failuresOf = (files: Files) => verifyReport({ path: report.path, read: (name) => files.get(name) }).failures;
const changed = (name: string, from: string, to: string): Files => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(published.get(name));
  assert.ok(text.includes(from), from);
  return new Map([...published, [name, new TextEncoder().encode(text.replace(from, to))]]);
};

describe('the registry of facts', () => {
  it('gives no two facts one name, and each its words', () => {
    const names = factKeys.flatMap((key) => [factWordsOf(key).label, ...factWordsOf(key).others]);
    assert.deepEqual(names.toSorted(), [...new Set(names)].sort());
  });

  it('adds its columns behind the others', () =>
    assert.deepEqual(
      reportsTable.columns.slice(-factKeys.length).map(({ id, titleEn }) => [id, titleEn]),
      factKeys.map((key) => [key, factWordsOf(key).titleEn]),
    ));

  it('has nothing in the published files of a report that verification cannot find', () => assert.deepEqual(failuresOf(published), []));
});

for (const key of factKeys) {
  describe(`the fact ${key}`, () => {
    const { label } = factWordsOf(key);

    it('is explained while typing and in the handbook', () => {
      const { properties } = editorSchemas()['project'] as { properties: Record<string, { description?: string }> };
      assert.ok(properties[key]?.description?.startsWith(label));
      const row = readFileSync(join(root, 'content/README.md'), 'utf8')
        .split('\n')
        .find((line) => line.includes(`\`${key}\``));
      assert.ok(row?.includes(label), row);
    });

    it('stands in reports.csv, .json and .parquet and in the workbook', async () => {
      const { words } = factOf(key);
      const isOwn = (row: Readonly<Record<string, unknown>>) => String(row['year']) === '2023';
      const csv = parse(String(await fileOf('csv')), { bom: true, columns: true }) as Record<string, string>[];
      assert.equal(csv.find(isOwn)?.[key], words);
      const json = JSON.parse(String(await fileOf('json'))) as { rows: Record<string, string>[] };
      assert.equal(json.rows.find(isOwn)?.[key], words);
      const book = read(await fileOf('xlsx'));
      const rows = utils.sheet_to_json<Record<string, string>>(book.Sheets[reportsTable.title] ?? assert.fail('no sheet'));
      assert.ok(
        rows.some((row) => row[label] === words),
        Object.keys(rows[0] ?? {}).join(),
      );
      const parquet = tables.filter(({ form }) => form === 'parquet');
      await withFiles(parquet, data, async (pathOf) =>
        assert.deepEqual(await query(`SELECT "${key}" FROM '${pathOf('reports.parquet')}' WHERE year = 2023`), [[words]]),
      );
    });

    it('is told to the editor, and set in the PDF behind the official text', () => {
      const { name, words } = factOf(key);
      const claims = pageClaims(report, { publisher, edition, charts: [], lowered: undefined }).join('\n');
      assert.ok(claims.includes(`${name} ${words}`), claims);
      assert.ok(inPdf.includes(`${name}${words}`));
    });

    it('is held by verification: on the page, in figures.json, against the text', () => {
      const { name, words } = factOf(key);
      const onPage = `<dt>${name}</dt><dd>${words}</dd>`;
      const other = words.replace(/^./u, '某');
      assert.match(failuresOf(changed('index.html', onPage, onPage.replace(words, other))).join(), /^index\.html：报告写明的名称/);
      assert.match(failuresOf(changed('index.html', `<div>${onPage}</div>`, '')).join(), /^index\.html：报告写明的名称/);
      assert.match(failuresOf(changed('figures.json', `"words": "${words}"`, `"words": "${other}"`)).join(), /在网页的正文里没有/);
    });
  });
}
