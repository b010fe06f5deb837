import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { validateXML } from 'xmllint-wasm';
import { reportsOf } from '../../../src/domain/archive.ts';
import { atom } from '../../../src/downloads/feed/atom.ts';
import { buildFeed, type Feed } from '../../../src/downloads/feed/feed.ts';
import { archive, archiveAt, example } from '../publication.ts';

/** RFC 4287, appendix B. */
const schema = { fileName: 'atom.rng', contents: readFileSync(new URL('../../fixtures/atom/atom.rng', import.meta.url), 'utf8') };

async function faultsOf(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'feed.xml', contents: xml }], schema: [schema], extension: 'relaxng' });
  return errors.map(({ message }) => message);
}

interface Link {
  readonly '@rel': string;
  readonly '@href': string;
}
interface Node {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published?: string;
  readonly summary?: string;
  readonly rights: string;
  readonly author?: { readonly name: string };
  readonly link: Link | readonly Link[];
  readonly entry?: readonly Node[];
  readonly '@xml:base'?: string;
}

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false },
  isArray: (name) => name === 'entry',
});
const read = (xml: string): Node => (parser.parse(xml) as { feed: Node }).feed;
const hrefOf = ({ link }: Node, rel: string): string | undefined => [link].flat().find((each) => each['@rel'] === rel)?.['@href'];

const examples = await archiveAt('tests/fixtures/site');
const feeds: Readonly<Record<string, Feed>> = {
  'the real site': buildFeed(archive),
  'the fixture site': buildFeed(examples),
  ...Object.fromEntries(examples.publishers.map((publisher) => [publisher.name, buildFeed(examples, publisher)])),
};

describe('atom(feed, site)', () => {
  for (const [name, feed] of Object.entries(feeds)) {
    for (const site of [example, { base: '/' }, { base: '/sub/' }]) {
      const where = `${site.address ?? 'no address'}, ${site.base}`;
      it(`is valid by the grammar of RFC 4287: ${name}, ${where}`, async () => assert.deepEqual(await faultsOf(atom(feed, site)), []));
    }

    it(`is read back by another parser as it was meant: ${name}`, () => {
      const { id, title, updated, rights, entry = [] } = read(atom(feed, example));
      assert.deepEqual([id, title, updated, rights], [feed.id, feed.title, `${feed.updated}T00:00:00+08:00`, feed.rights]);
      assert.deepEqual(
        entry.map((each) => [
          each.id,
          each.title,
          each.author?.name,
          each.summary,
          each.published,
          each.updated,
          hrefOf(each, 'alternate'),
        ]),
        feed.entries.map((each) => {
          const instant = `${each.date}T00:00:00+08:00`;
          const published = each.published === null ? undefined : instant;
          return [each.id, each.title, each.author, each.summary, published, instant, `https://example.gov.cn/${each.path}`];
        }),
      );
    });
  }

  it('has a judge that finds faults', async () => {
    const xml = atom(feeds['the real site'] as Feed, example);
    assert.notDeepEqual(await faultsOf(xml.replace(/<updated>.*?<\/updated>/, '')), []);
    assert.notDeepEqual(await faultsOf(xml.replace('T00:00:00+08:00', '')), []);
    assert.notDeepEqual(await faultsOf(xml.replace('<summary>', '<summary type="mp3">')), []);
  });

  it('gives every entry an author, and no two entries an id, as RFC 4287 asks beside its grammar', () => {
    for (const feed of Object.values(feeds)) {
      const { entry = [] } = read(atom(feed, example));
      assert.ok(entry.every(({ author }) => author?.name));
      assert.equal(new Set(entry.map(({ id }) => id)).size, entry.length);
    }
  });

  it('names itself and the page it follows; without an address as paths below the base', () => {
    const [publisher] = examples.publishers;
    assert.ok(publisher);
    const feed = buildFeed(examples, publisher);
    const whole = read(atom(feed, { address: 'https://a.example', base: '/sub/' }));
    assert.equal(hrefOf(whole, 'self'), `https://a.example/sub/${publisher.path}feed.xml`);
    assert.equal(hrefOf(whole, 'alternate'), `https://a.example/sub/${publisher.path}`);
    assert.equal(whole['@xml:base'], undefined);
    const relative = read(atom(buildFeed(examples), { base: '/sub/' }));
    const resolve = (href = '') => new URL(href, new URL(relative['@xml:base'] ?? '', 'https://anywhere.example/sub/feed.xml')).href;
    assert.equal(resolve(hrefOf(relative, 'self')), 'https://anywhere.example/sub/feed.xml');
    assert.equal(resolve(hrefOf(relative, 'alternate')), 'https://anywhere.example/sub/');
    assert.equal(
      resolve(hrefOf(relative.entry?.[0] as Node, 'alternate')),
      `https://anywhere.example/sub/${reportsOf(examples).find(({ path }) => path === buildFeed(examples).entries[0]?.path)?.path}`,
    );
  });

  it('escapes what XML would take for markup', () => {
    const feed = feeds['the real site'] as Feed;
    const title = 'A & B <c> "d"';
    const again = read(atom({ ...feed, title }, example));
    assert.equal(again.title, title);
  });
});
