import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { verifyReport } from '../../src/cli/verify-report.ts';
import { reportsOf } from '../../src/domain/archive.ts';
import { withoutSpace } from '../../src/domain/narrative.ts';
import { factKeys, factWordsOf } from '../../src/domain/report-facts.ts';
import type { FiguresJson } from '../../src/downloads/figures-json-schema.ts';
import { chosenIn } from '../../src/downloads/selection.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { partTables } from '../../src/presenting/part-table.ts';
import { renderReportPdf } from '../../src/print/render-report-pdf.ts';
import { ruleFolder } from '../checks/rule-folder.ts';
import { publishedReport } from '../cli/published-report.ts';
import { readPdf } from '../print/read-pdf.ts';

// A new fact of the registry needs a column in the table of this fixture.
const content = ruleFolder({ after: (remove) => after(() => (remove as () => void)()) }, 'facts-stand-by-their-names', 'of-parts');
const { archive = assert.fail('refused') } = await readArchive(content);
const report = reportsOf(archive).find(({ year }) => year === 2023) ?? assert.fail('no report');
const files = await publishedReport(content, archive, report.path);
const textOf = (name: string): string => new TextDecoder('utf-8').decode(files.get(name));
const json = JSON.parse(textOf('figures.json')) as FiguresJson;
const rows = parse(textOf('parts.csv'), { bom: true, columns: true }) as readonly Readonly<Record<string, string>>[];
const rowOf = (name: string) => rows.find((each) => each['name'] === name) ?? assert.fail(name);

const { publisher, edition } = chosenIn(archive, report);
const pdf = await readPdf(await renderReportPdf({ report, publisher, edition, site: archive.site, address: null }));
const appendix = withoutSpace(
  pdf.pieces
    .filter(({ official }) => !official)
    .map(({ text }) => text)
    .join(''),
);

describe('who is in charge of a part, as the column of a table tells it', () => {
  const told = report.parts.filter(({ facts }) => facts.length === factKeys.length);
  const table = partTables(report).find(({ kind }) => kind === 'project');

  it('is a fact of each part, under the heading of the column', () => {
    assert.deepEqual(
      told.map(({ name }) => name),
      ['河面打捞', '岸线绿化'],
    );
    assert.deepEqual(told[0]?.facts.find(({ key }) => key === 'department')?.name, '单位');
  });

  for (const key of factKeys)
    it(`stands in the table of the parts, in parts.csv, figures.json and the PDF: ${key}`, () => {
      assert.ok(told.length > 0);
      for (const part of told) {
        const { name, words } = part.facts.find((each) => each.key === key) ?? assert.fail(part.name);
        const cells = table?.rows.find((row) => row.name === part.name)?.cells.find(({ column }) => column === key);
        assert.deepEqual(
          cells?.items.map(({ shown }) => shown),
          [words],
        );
        assert.equal(rowOf(part.name)[key], words);
        assert.ok(json.parts.find(({ id }) => id === part.id)?.facts.some((each) => each.words === words && each.name === name));
        assert.ok(appendix.includes(withoutSpace(words)), words);
      }
    });

  it('is no claim where the cell is blank', () => {
    const cells = table?.rows.find(({ name }) => name === '桥下照明')?.cells.filter(({ column }) => factKeys.some((key) => key === column));
    assert.deepEqual(new Set(cells?.map(({ instead }) => instead)), new Set(['—']));
    assert.ok(factKeys.every((key) => rowOf('桥下照明')[key] === ''));
  });

  it('is written for a part by hand as well, under the usual name', () => {
    const { facts } = report.parts.find(({ name }) => name === '岸坡修整') ?? assert.fail('no part');
    assert.deepEqual(
      facts.map(({ key, name, words }) => [key, name, words]),
      [['implementer', factWordsOf('implementer').label, '示例市虚构区水利站']],
    );
  });

  it('is held by verification: on the page, in figures.json and in the text', () => {
    const failuresOf = (page: string, figures: string) =>
      verifyReport({
        path: report.path,
        read: (name) => (name === 'index.html' ? Buffer.from(page) : name === 'figures.json' ? Buffer.from(figures) : files.get(name)),
      }).failures;
    const [page, figures] = [textOf('index.html'), textOf('figures.json')];
    assert.deepEqual(failuresOf(page, figures), []);
    const cell = '>示例市虚构区园林所<';
    const tables = page.indexOf('<table class="parts');
    assert.ok(page.includes(cell, tables));
    const without = `${page.slice(0, tables)}${page.slice(tables).replace(cell, '><')}`;
    assert.match(failuresOf(without, figures).join('\n'), /“岸线绿化”一行没有写它的实施单位“示例市虚构区园林所”/u);
    assert.match(
      failuresOf(page, figures.replaceAll('示例市虚构区园林所', '示例市虚构区林场')).join('\n'),
      /实施单位“示例市虚构区林场”在网页的正文里没有/u,
    );
  });
});
