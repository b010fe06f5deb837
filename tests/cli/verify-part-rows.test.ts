import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { verifyReport } from '../../src/cli/verify-report.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { type Files, publishedReport } from './published-report.ts';

const content = fileURLToPath(new URL('../fixtures/site', import.meta.url));
const { archive } = await readArchive(content);

for (const path of ['example-office/2022/key-projects/', 'example-office/2023/elder-care/']) {
  const files = await publishedReport(content, archive ?? assert.fail('no archive'), path);
  const page = new TextDecoder().decode(files.get('index.html'));
  const failures = (html: string): string => {
    const changed: Files = new Map([...files, ['index.html', new TextEncoder().encode(html)]]);
    return verifyReport({ path, read: (name) => changed.get(name) }).failures.join('\n');
  };
  const tables = [...page.matchAll(/<table class="parts.*?<\/table>/gs)].map(({ 0: html, index }) => ({ html, index }));
  const rows = tables.flatMap(({ html }) => html.match(/<tr><th>[^<]+<\/th><td>.*?<\/tr>/gs) ?? []);

  describe(`the tables of the parts of ${path}`, () => {
    it('hold as published', () => {
      assert.equal(failures(page), '');
      assert.ok(rows.length > 3, String(rows.length));
    });

    it('hold each digit', () => {
      for (const { html, index } of tables)
        for (const match of html.matchAll(/(?<=>[^<]*)\d/g)) {
          const at = index + match.index;
          const changed = `${page.slice(0, at)}${(Number(match[0]) + 1) % 10}${page.slice(at + 1)}`;
          assert.match(failures(changed), /^index\.html：/m, page.slice(at - 40, at + 10));
        }
    });

    it('hold the name of each row that says anything, and the row itself', () => {
      for (const row of rows.filter((each) => each.includes('href='))) {
        assert.match(failures(page.replace(row, row.replace(/<th>[^<]+/, '<th>别的项目'))), /列在“别的项目”一行/, row);
        if (/href="#\w+-(?:final|score)"/.test(row)) assert.match(failures(page.replace(row, '')), /分项的表格里没有/, row);
      }
    });

    it('hold what a number leads to, and each unit', () => {
      const [first, second] = rows.flatMap((row) => row.match(/href="#[\w-]+"/g) ?? []);
      assert.match(failures(page.replace(`<td><a ${first}`, `<td><a ${second}`)), /^index\.html：“/m);
      assert.match(failures(page.replaceAll('（万元）', '（元）')), /在网页上是/);
    });
  });
}

describe('the tables of the parts', () => {
  it('must be there', async () => {
    const path = 'example-office/2022/key-projects/';
    const files = await publishedReport(content, archive ?? assert.fail('no archive'), path);
    const bare = new TextDecoder().decode(files.get('index.html')).replaceAll(/<table class="parts.*?<\/table>/gs, '');
    const changed: Files = new Map([...files, ['index.html', new TextEncoder().encode(bare)]]);
    const { failures } = verifyReport({ path, read: (name) => changed.get(name) });
    assert.equal(failures.filter((each) => each.includes('分项的表格里没有')).length, 4);
  });
});
