import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { read as readWorkbook } from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import { extractText, getDocumentProxy } from 'unpdf';
import { bodyOf, type Family, families, type PayloadOf, payloads, writeHostileSite } from './hostile-content.ts';
import { type Markup, markupOf } from './markup-of.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const yard = mkdtempSync(join(tmpdir(), 'mingzhang-hostile-'));
after(() => rmSync(yard, { recursive: true, force: true }));

async function build(name: string, payloadOf: PayloadOf, ofBodies: readonly Family[]): Promise<string> {
  const [content, out] = [join(yard, name, 'content'), join(yard, name, 'site')];
  writeHostileSite(content, payloadOf, ofBodies);
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build', '--content', content, '--out', out], { cwd: root });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(code, 0, Buffer.concat(output).toString('utf8'));
  return out;
}

const filesOf = (site: string, end: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .sort();
const text = (site: string, name: string): string => readFileSync(join(site, name), 'utf8');
const pagesOf = (site: string): Map<string, Markup> => new Map(filesOf(site, '.html').map((name) => [name, markupOf(text(site, name))]));

describe('words that another language would obey', { timeout: 3_600_000 }, () => {
  let [site, harmless] = ['', ''];
  before(async () => {
    site = await build('hostile', (family, among) => among[family], families);
    harmless = await build('harmless', () => '甲乙丙', ['html']);
  });
  /** The pages and files of one harmless body are what those of each body would be. */
  const harmlessTwin = (path: string) => path.replace(/^example-[a-z]+(?=\/)/, bodyOf('html'));
  const report = (family: Family) => `${bodyOf(family)}/2023/street-guard`;

  it('add no element, no attribute, no script and no address to a page', () => {
    const [pages, known] = [pagesOf(site), pagesOf(harmless)];
    assert.deepEqual(new Set([...pages.keys()].map(harmlessTwin)), new Set(known.keys()));
    assert.ok(pages.size > 30, `${pages.size} pages`);
    for (const [page, { kinds, scripts, styles, policy, addresses }] of pages) {
      const same = known.get(harmlessTwin(page)) ?? assert.fail(page);
      assert.deepEqual(
        [...kinds].filter((kind) => !same.kinds.has(kind)),
        [],
        page,
      );
      assert.deepEqual([scripts, styles, policy], [same.scripts, same.styles, same.policy], page);
      assert.deepEqual(
        [...addresses].filter((each) => !same.addresses.has(each)),
        [],
        page,
      );
    }
  });

  for (const family of families) {
    it(`stand in a page and in what it says to search engines as they were written: ${family}`, () => {
      const { shown, data } = markupOf(text(site, `${report(family)}/index.html`));
      assert.ok(shown.split(payloads[family]).length > 20, shown.slice(0, 500));
      assert.ok(JSON.stringify(data).includes(JSON.stringify(payloads[family]).slice(1, -1)));
    });

    it(`are printed, not run: ${family}`, async () => {
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(site, report(family), 'report.pdf'))));
      const { text: printed } = await extractText(pdf, { mergePages: true });
      const squeezed = (words: string) => words.replace(/[\s\u00ad]/g, '');
      assert.ok(squeezed(printed).includes(squeezed(payloads[family]).slice(0, 12)), printed.slice(0, 300));
    });

    it(`are one citation, not two: ${family}`, () => {
      const lines = text(site, `${report(family)}/citations.ris`).split(/\r?\n/);
      const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
      assert.equal(count('TY  - '), count('ER  - '));
      assert.deepEqual(
        lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line)),
        [],
      );
      const entries = (of: string, name: string) =>
        text(of, name)
          .split('\n')
          .filter((line) => line.startsWith('@')).length;
      const ofReport = `${report(family)}/citations.bib`;
      assert.equal(entries(site, ofReport), entries(harmless, harmlessTwin(ofReport)));
    });
  }

  it('would be seen if one were obeyed', () => {
    const { kinds, scripts, addresses } = markupOf(`<a href="${payloads.html}javascript:x"></a><a href="javascript:x"></a>`);
    assert.ok(kinds.has('img onerror src'));
    assert.deepEqual(scripts, [' alert(document.domain)']);
    assert.ok(addresses.has('javascript:'));
  });

  it('are no formula in a spreadsheet', () => {
    const tables = filesOf(site, '.csv');
    assert.ok(tables.length > 30, `${tables.length} tables`);
    for (const file of tables) {
      const cells = (parseCsv(readFileSync(join(site, file)), { bom: true }) as string[][]).flat();
      assert.deepEqual(
        cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell)),
        [],
        file,
      );
    }
    const books = filesOf(site, '.xlsx');
    assert.ok(books.length > 5, `${books.length} workbooks`);
    for (const file of books) {
      const { Sheets } = readWorkbook(readFileSync(join(site, file)), { cellFormula: true });
      for (const sheet of Object.values(Sheets))
        for (const [at, cell] of Object.entries(sheet)) assert.ok(at.startsWith('!') || !cell.f, `${file} ${at}`);
    }
  });

  it('leave drawings, feeds and data well formed', () => {
    const drawings = [...filesOf(site, '.svg'), ...filesOf(site, '.xml')];
    assert.ok(drawings.length > 10, `${drawings.length} drawings and feeds`);
    for (const file of drawings) {
      assert.equal(XMLValidator.validate(text(site, file)), true, file);
      assert.doesNotMatch(text(site, file).replace(/>[^<]*</g, '><'), /<(?:script|foreignObject|image)\b|\son\w+=|<!ENTITY/, file);
    }
    for (const file of [...filesOf(site, '.json'), ...filesOf(site, '.jsonld')])
      assert.doesNotThrow(() => JSON.parse(text(site, file)), file);
  });
});
