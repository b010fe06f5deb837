import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Archive } from '../../src/domain/archive.ts';
import { buildFeed } from '../../src/downloads/feed/feed.ts';
import { reportDataset } from '../../src/downloads/metadata/dataset-jsonld.ts';
import { everyFile } from '../../src/downloads/site-files.ts';
import { buildPrintDocument } from '../../src/print/build-print-document.ts';
import { example, publicationOf } from './publication.ts';

const own = { publishedDate: '2024-05-05', addedDate: '2026-12-01', sourceAddress: 'https://www.example.gov.cn/own' };
const publication = await publicationOf('content');
const archive: Archive = {
  ...publication.archive,
  publishers: publication.archive.publishers.map((publisher) => ({
    ...publisher,
    editions: publisher.editions.map((edition) => ({
      ...edition,
      addedDate: '2026-10-10',
      reports: edition.reports.map((each) => ({ ...each, release: own })),
    })),
    histories: publisher.histories.map((history) => ({ ...history, reports: history.reports.map((each) => ({ ...each, release: own })) })),
  })),
};
const [publisher] = archive.publishers as [Archive['publishers'][number]];
const [edition] = publisher.editions as [(typeof publisher.editions)[number]];
const [report] = edition.reports as [(typeof edition.reports)[number]];
const editionsDate = new RegExp(edition.addedDate);

describe('a report with dates and an address of its own', () => {
  const written = everyFile(archive).filter(
    ({ path }) => /\.(?:csv|json|jsonld|bib|ris|xml|html|txt)$/.test(path) && !path.includes('source.'),
  );

  it('is written in more than ten kinds of files', () => assert.ok(new Set(written.map(({ file }) => file.name)).size > 10));

  for (const { path, file } of written) {
    it(`shows no date of its edition in ${path}`, async () => {
      const body = await file.render({ ...publication, archive });
      assert.doesNotMatch(typeof body === 'string' ? body : new TextDecoder().decode(body), editionsDate);
    });
  }

  it('has them in its table, its citation and its catalogue', async () => {
    const bodyOf = async (name: string) =>
      String(await (written.find(({ path }) => path.endsWith(name)) ?? assert.fail(name)).file.render({ ...publication, archive }));
    for (const date of Object.values(own)) assert.ok((await bodyOf('reports.csv')).includes(date), date);
    assert.ok((await bodyOf('.bib')).includes(own.publishedDate));
  });

  it('has them in feed, page and PDF', () => {
    assert.deepEqual([buildFeed(archive).entries[0]?.published, buildFeed(archive).updated], [own.publishedDate, own.publishedDate]);
    assert.equal(reportDataset({ report, edition, publisher }, archive, example, []).dateModified, own.publishedDate);
    const print = buildPrintDocument({ report, publisher, edition, site: archive.site, address: null });
    assert.deepEqual(print.date, { year: 2024, month: 5, day: 5 });
    assert.ok(print.appendix.imprint.lines.some(({ text }) => /2026 年 12 月 1 日/.test(text)));
  });
});
