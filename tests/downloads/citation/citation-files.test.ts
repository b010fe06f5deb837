import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { bibtex, escapeLatex } from '../../../src/downloads/citation/bibtex.ts';
import { citationsBib, citationsJson, citationsRis } from '../../../src/downloads/citation/citation-files.ts';
import { cslItem } from '../../../src/downloads/citation/csl.ts';
import { referencesOf } from '../../../src/downloads/citation/references.ts';
import { ris } from '../../../src/downloads/citation/ris.ts';
import { archiveAt, example, publisher, report } from '../publication.ts';

/** Of an independent reader of all three formats; its packages bring no types. */
interface Read {
  readonly id: string;
  readonly title: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: Read['issued'];
  readonly URL?: string;
  readonly note?: string;
}
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as { Cite: new (text: string) => { readonly data: readonly Read[] } };
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

const facts = ({ id, title, author, issued, accessed, URL: address, note }: Read) => ({
  ...{ id, title, author: author.map(({ literal, family }) => literal ?? family), address, note },
  ...{ issued: issued?.['date-parts'][0], accessed: accessed?.['date-parts'][0] },
});

const site = { title: '明账', role: 'republisher' } as const;
const forms = { BibTeX: citationsBib, RIS: citationsRis, 'CSL-JSON': citationsJson };

const fictional = (await archiveAt('tests/fixtures/site')).publishers.flatMap((each) =>
  each.editions.flatMap((edition) => edition.reports.map((one) => [one.path, one, each] as const)),
);

for (const [format, write] of Object.entries(forms)) {
  describe(`citations as ${format}`, () => {
    for (const [name, one, by] of [['the real report', report, publisher] as const, ...fictional]) {
      it(`are read by an independent program as they are meant: ${name}`, () => {
        const parts = referencesOf(one, by, { ...site, ...example });
        const meant = [parts.report, ...[...parts.charts, ...parts.numbers].map(({ reference }) => reference)].map(
          ({ key, kind, title, author, date, dateKind, address, note }) => ({
            ...{ id: key, title, author: [author], address, note: note || undefined },
            ...{ issued: undefined, accessed: undefined },
            ...(format === 'RIS' && kind === 'page' && dateKind === 'added'
              ? {}
              : { [dateKind === 'published' ? 'issued' : 'accessed']: date.split('-').map(Number) }),
          }),
        );
        const { data } = new Cite(write(one, by, { ...site, ...example }));
        assert.ok(meant.length > 3);
        assert.deepEqual(data.map(facts), meant);
      });
    }

    it('give no year of publication where that is not known, and say so', () => {
      const text = write(report, publisher, { ...site, ...example });
      assert.doesNotMatch(text, /^ *(?:year|month|date|"?issued"?) *[=:]|^(?:PY|DA) /m);
      assert.match(text, /公布日期不详，本站 2026-11-23 收录。/);
    });

    it('name the site as the author of what it computed or drew, and as the publisher of the rest by its name alone', () => {
      const { data } = new Cite(write(report, publisher, { ...site, ...example }));
      const authors = (id: string) => data.find((each) => each.id.endsWith(id))?.author.map(({ literal, family }) => literal ?? family);
      assert.deepEqual(['-final', '-unspent', '-chart-funds'].map(authors), [[publisher.name], ['明账'], ['明账']]);
      const text = write(report, publisher, { ...site, ...example });
      assert.doesNotMatch(text, /明账整理/);
      assert.match(text, /organization = \{明账\}|^PB {2}- 明账\r$|"compiler": \[\s*\{\s*"literal": "明账"/m);
    });

    it('have no address where the site has none', () => {
      const { data } = new Cite(write(report, publisher, { ...site, base: '/sub/' }));
      assert.ok(data.length > 10 && data.every((each) => each.URL === undefined));
    });
  });
}

describe('citationsJson(report, publisher, site)', () => {
  it('has the documented shape and nothing else', () => {
    z.array(cslItem).parse(JSON.parse(citationsJson(report, publisher, { ...site, ...example })));
  });
});

describe('bibtex(reference)', () => {
  const { report: whole } = referencesOf(report, publisher, { ...site, ...example });

  it('keeps every sign that LaTeX takes for a command', () => {
    const title = '100% & $5 #1 a_b {c} ~^\\';
    assert.equal(new Cite(bibtex({ ...whole, title })).data[0]?.title, title);
    assert.equal(escapeLatex('50% {a}'), '50\\% \\{a\\}');
  });

  it('holds an institution together: no part of its name is a first name', () => {
    const author = 'Bureau of Examples and Sons, Fictional District';
    assert.ok(bibtex({ ...whole, author }).includes(`author = {{${author}}}`));
    assert.equal(new Cite(bibtex({ ...whole, author })).data[0]?.author.length, 1);
  });
});

describe('ris(reference)', () => {
  // The independent reader finds no date of access in a record of a page; Zotero does.
  it('gives the day taken in as the date of access where no other is known', () => {
    const { report: whole } = referencesOf(report, publisher, { ...site, ...example });
    assert.match(ris(whole), /^Y2 {2}- 2026\/11\/23\/\r$/m);
    const published = ris({ ...whole, date: '2024-08-20', dateKind: 'published' });
    assert.match(published, /^PY {2}- 2024\r\nDA {2}- 2024\/08\/20\/\r$/m);
    assert.doesNotMatch(published, /^Y2 /m);
  });

  it('ends every line as the format asks, and lets no text begin a line', () => {
    const { report: whole } = referencesOf(report, publisher, { ...site, ...example });
    const lines = ris({ ...whole, note: 'one\nER  - \ntwo' }).split('\r\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
    assert.equal(lines.filter((line) => line.startsWith('ER')).length, 1);
  });
});
