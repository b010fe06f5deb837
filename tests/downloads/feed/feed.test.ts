import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportsOf } from '../../../src/domain/archive.ts';
import { buildFeed } from '../../../src/downloads/feed/feed.ts';
import { permanentId } from '../../../src/downloads/feed/permanent-id.ts';
import { summary } from '../../../src/presenting/headline.ts';
import { archive, archiveAt, report } from '../publication.ts';

const examples = await archiveAt('tests/fixtures/site');

describe('buildFeed(archive)', () => {
  it('has one entry for every report, the latest date first', () => {
    const { entries, updated } = buildFeed(examples);
    assert.deepEqual(
      entries.map(({ path }) => path).sort(),
      reportsOf(examples)
        .map(({ path }) => path)
        .sort(),
    );
    const dates = entries.map(({ date }) => date);
    assert.deepEqual(dates, dates.toSorted().reverse());
    assert.equal(updated, dates[0]);
  });

  it('is dated by the body where its date is known, else by when the site took the edition in', () => {
    const { entries } = buildFeed(examples);
    const edition = examples.publishers[0]?.editions.find(({ publishedDate }) => publishedDate);
    assert.ok(edition?.reports[0]);
    assert.equal(entries.find(({ path }) => path === edition.reports[0]?.path)?.date, edition.publishedDate);
    assert.equal(buildFeed(archive).entries[0]?.date, '2026-11-23');
  });

  it('says that a report was published on a day only where that is known', () => {
    assert.equal(buildFeed(archive).entries[0]?.published, null);
    assert.ok(buildFeed(examples).entries.some(({ published, date }) => published === date));
  });

  it('calls the reports newly taken in, since it cannot know that they are newly published', () => {
    assert.equal(buildFeed(archive).title, '明账：新收录的报告');
    assert.equal(buildFeed(archive, archive.publishers[0]).title, '广州市白云区人民检察院：新收录的报告（明账）');
  });

  it('says the whole title, who published it, and the report in one sentence', () => {
    const [entry] = buildFeed(archive).entries;
    assert.equal(entry?.title, `${report.narrative.title}：${report.name}`);
    assert.equal(entry?.author, '广州市白云区人民检察院');
    assert.equal(entry?.summary, summary(report));
  });

  it('marks what is fictional, and that the site is not the body’s own', () => {
    const feed = buildFeed(examples);
    assert.ok(feed.entries.every(({ title, summary: said }) => title.includes('虚构示例') && said.startsWith('虚构示例')));
    assert.equal(feed.subtitle, '根据公开文件整理，非官方网站');
    assert.equal(buildFeed({ ...archive, site: { ...archive.site, role: 'publisher' } }).subtitle, null);
  });

  it('follows one publisher alone where one is given', () => {
    for (const publisher of examples.publishers) {
      const feed = buildFeed(examples, publisher);
      assert.equal(feed.path, `${publisher.path}feed.xml`);
      assert.ok(feed.entries.length > 0 && feed.entries.every(({ path }) => path.startsWith(publisher.path)));
    }
  });
});

describe('permanentId(path)', () => {
  it('is a UUID of version 5 and never changes', () => {
    const id = permanentId('baiyun-procuratorate/2023/judicial-assistance/');
    assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(id, 'urn:uuid:582c23ee-6645-5e11-a50b-c3e14482c146');
  });

  it('is another one for another path', () => assert.notEqual(permanentId('a/'), permanentId('b/')));
});
