import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { fromBufferPromise } from 'yauzl';
import { filesOf } from '../../../src/downloads/catalogue.ts';
import { bodyOf } from '../../../src/downloads/rendered.ts';
import { sha256 } from '../../../src/downloads/sha256.ts';
import { filesOfEdition, filesOfSite } from '../../../src/downloads/site-files.ts';
import { tables } from '../../../src/downloads/tables/tables.ts';
import { writeZip } from '../../../src/downloads/zip/write-zip.ts';
import { archive, publicationOf, publisher, report } from '../publication.ts';
import { readZip } from './read-zip.ts';

const publication = await publicationOf('content');
const files = filesOf(report);
const zip = files.find(({ name }) => name === 'data.zip');
assert.ok(zip);
const bytes = (await bodyOf('zip', zip, publication)) as Uint8Array;
const found = await readZip(bytes);
const text = (name: string, of = found): string => of.get(name)?.toString('utf8') ?? '';

const sumsOf = (of: ReadonlyMap<string, Buffer>) =>
  text('SHA256SUMS.txt', of)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));

describe('writeZip(entries)', () => {
  const entries = [
    { name: 'a/甲.txt', body: '一，二，三' },
    { name: 'b.png', body: new Uint8Array([1, 2, 3]) },
  ];

  it('is read back by another program, with Chinese names', async () => {
    const read = await readZip(writeZip(entries, '2024-08-20'));
    assert.deepEqual([...read.keys()].sort(), ['a/甲.txt', 'b.png']);
    assert.equal(read.get('a/甲.txt')?.toString('utf8'), '一，二，三');
  });

  it('gives the same bytes in every time zone', (t) => {
    const before = process.env['TZ'];
    t.after(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });
    const made = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Africa/Cairo'].map((zone) => {
      process.env['TZ'] = zone;
      return sha256(writeZip(entries, '2024-04-26'));
    });
    assert.equal(new Set(made).size, 1);
  });

  it('dates each entry by the day that is given', async () => {
    const zip = await fromBufferPromise(Buffer.from(writeZip(entries, '2024-08-20')), { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      const { lastModFileDate: date } = entry;
      assert.deepEqual([1980 + (date >> 9), (date >> 5) & 15, date & 31], [2024, 8, 20]);
    }
  });

  it('refuses two files of one name', () => {
    const [entry] = entries;
    assert.ok(entry);
    assert.throws(() => writeZip([entry, entry], '2024-08-20'), /two files of one name in an archive: a\/甲\.txt/);
  });
});

describe('data.zip of a report', () => {
  it('holds every file that the page offers, byte for byte as it is served', async () => {
    const offered = files.filter(({ listed, name }) => listed && name !== 'data.zip');
    assert.ok(offered.length > 15);
    for (const file of offered) {
      const served = await bodyOf(`${report.path}${file.name}`, file, publication);
      assert.ok(found.get(file.name)?.equals(Buffer.from(served as Uint8Array)), file.name);
    }
  });

  it('states the checksum of each of its files', () => {
    const sums = sumsOf(found);
    assert.deepEqual(sums.map(([, name]) => name).sort(), [...found.keys()].filter((name) => name !== 'SHA256SUMS.txt').sort());
    for (const [sum, name = ''] of sums) assert.equal(sum, sha256(found.get(name) ?? ''), name);
  });

  it('says in plain text what it is, how it may be used and how it is cited', () => {
    const readme = text('README.txt');
    assert.ok(readme.startsWith('\ufeff【这是什么】\r\n'));
    for (const name of found.keys()) if (!/^[A-Z]+\.txt$/.test(name) && name !== 'SHA256SUMS.txt') assert.ok(readme.includes(name), name);
    assert.ok(text('LICENCE.txt').includes(archive.site.contentLicence));
    assert.match(text('CITATION.txt'), /\[EB\/OL\].*https:\/\/example\.gov\.cn\//s);
  });

  it('has a PDF for keeping, with the data and the official document inside', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(found.get('report-a3.pdf') ?? []));
    const names = [...((await pdf.getAttachments()) ?? new Map()).keys()].sort();
    assert.deepEqual(names, ['figures.csv', 'figures.json', 'source.txt']);
    for (const name of names) assert.ok(found.get(name)?.equals(Buffer.from((await pdf.getAttachmentContent(name)) as Uint8Array)), name);
  });

  it('is the same when it is made again', async () => {
    const again = await publicationOf('content');
    assert.equal(sha256((await bodyOf('zip', zip, again)) as Uint8Array), sha256(bytes));
  });
});

describe('data.zip of all years', () => {
  it('holds every table in every form, what describes them, and no report', async () => {
    const placed = filesOfSite(publication.archive).find(({ file }) => file.name === 'data.zip') ?? assert.fail('no archive');
    const all = await readZip((await bodyOf(placed.path, placed.file, publication)) as Uint8Array);
    const forms = tables.flatMap(({ id }) => ['csv', 'json', 'parquet'].map((form) => `${id}.${form}`));
    const about = ['README.txt', 'LICENCE.txt', 'CITATION.txt', 'SHA256SUMS.txt', 'datapackage.json', 'csv-metadata.json'];
    assert.deepEqual([...all.keys()].sort(), [...forms, ...about, 'tables.xlsx'].sort());
    for (const { path, file } of filesOfSite(publication.archive))
      if (all.has(file.name))
        assert.ok(all.get(file.name)?.equals(Buffer.from((await bodyOf(path, file, publication)) as Uint8Array)), path);
    for (const [sum, name = ''] of sumsOf(all)) assert.equal(sum, sha256(all.get(name) ?? ''), name);
  });
});

describe('data.zip of a year', () => {
  it('holds the tables of the year, and each report’s data, charts and official document in its own folder', async () => {
    const [edition] = publisher.editions;
    assert.ok(edition);
    const placed = filesOfEdition(publisher, edition).find(({ file }) => file.name === 'data.zip');
    assert.ok(placed);
    const year = await readZip((await bodyOf(placed.path, placed.file, publication)) as Uint8Array);
    const names = [...year.keys()];
    for (const name of ['figures.csv', 'tables.xlsx', 'datapackage.json', 'README.txt']) assert.ok(names.includes(name), name);
    for (const name of ['figures.json', 'source.txt', 'receipt.json', 'charts/funds.csv', 'charts/funds.svg'])
      assert.ok(year.get(`${report.project}/${name}`)?.equals(found.get(name) ?? Buffer.alloc(0)), name);
    for (const [sum, name = ''] of sumsOf(year)) assert.equal(sum, sha256(year.get(name) ?? ''), name);
    assert.deepEqual(
      names.filter((name) => /\.(?:pdf|png)$/.test(name)),
      [],
    );
    for (const name of ['csv-metadata.json', 'charts/csv-metadata.json']) assert.ok(names.includes(`${report.project}/${name}`), name);
  });
});
