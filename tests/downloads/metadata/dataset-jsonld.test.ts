import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportsOf } from '../../../src/domain/archive.ts';
import { filesOf } from '../../../src/downloads/catalogue.ts';
import { archiveDataset, jsonLdText, reportDataset } from '../../../src/downloads/metadata/dataset-jsonld.ts';
import { isWhole } from '../../../src/downloads/metadata/folder-file.ts';
import { archive, archiveAt, example, publisher, report } from '../publication.ts';
import { triplesOf } from './rdf.ts';

const contexts = {
  'https://schema.org': { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, contentUrl: { '@type': '@id' } } },
};
const files = filesOf(report).filter(isWhole);
const [edition] = publisher.editions;
assert.ok(edition);
const place = { report, edition, publisher };

describe('reportDataset(place, archive, site, files)', () => {
  const data = reportDataset(place, archive, example, files);

  it('is a schema.org dataset with a download for every file', async () => {
    const triples = await triplesOf(data, contexts);
    assert.equal(triples.countQuads(null, null, 'https://schema.org/Dataset', null), 1);
    assert.equal(triples.countQuads(null, 'https://schema.org/distribution', null, null), files.length);
    const download = data.distribution.find(({ contentUrl }) => contentUrl.endsWith('/figures.csv'));
    assert.deepEqual(download, {
      '@type': 'DataDownload',
      contentUrl: 'https://example.gov.cn/baiyun-procuratorate/2023/judicial-assistance/figures.csv',
      encodingFormat: 'text/csv',
    });
  });

  it('says what is measured, each once, with its unit', () => {
    const measured = data.variableMeasured.map(({ name, unitText }) => `${name} ${unitText}`);
    assert.equal(new Set(measured).size, measured.length);
    assert.ok(measured.includes('决算数 元'));
  });

  it('is made by a site that only compiles, of the body’s own report; by the body where it runs the site', () => {
    const body = { '@type': 'Organization', name: '广州市白云区人民检察院' };
    assert.deepEqual(data.creator, { '@type': 'Organization', name: '明账' });
    assert.deepEqual(data.isBasedOn.author, body);
    const own = { ...archive, site: { ...archive.site, role: 'publisher' as const } };
    assert.deepEqual(reportDataset(place, own, example, files).creator, body);
    assert.deepEqual(archiveDataset(own, example, files).creator, [body]);
    assert.deepEqual(archiveDataset(archive, example, files).creator, [data.creator]);
  });

  it('leaves out a place and an address that are not known', () => {
    const plain = reportDataset(place, archive, { base: '/' }, files);
    assert.ok(!('spatialCoverage' in plain));
    assert.equal(plain.url, '/baiyun-procuratorate/2023/judicial-assistance/');
    const there = reportDataset({ ...place, publisher: { ...publisher, region: '某区' } }, archive, example, files);
    assert.equal(there.spatialCoverage, '某区');
  });

  it('dates the data by the day of publication where that is known', () => {
    assert.equal(data.dateModified, '2026-11-23');
    const dated = reportDataset({ ...place, edition: { ...edition, publishedDate: '2024-08-20' } }, archive, example, files);
    assert.deepEqual([dated.dateModified, dated.version.slice(0, 10)], ['2024-08-20', '2024-08-20']);
  });

  it('describes every report in 50 to 5,000 characters, an example as what it is', async () => {
    for (const folder of ['content', 'tests/fixtures/site']) {
      const whole = await archiveAt(folder);
      for (const each of reportsOf(whole)) {
        const owner = whole.publishers.find(({ id }) => id === each.publisher) ?? publisher;
        const of = owner.editions.find(({ year }) => year === each.year) ?? edition;
        const { description } = reportDataset({ report: each, edition: of, publisher: owner }, whole, example, files);
        assert.ok(description.length >= 50 && description.length <= 5000, description);
        assert.equal(description.includes('虚构示例'), owner.fictional === true);
      }
    }
  });
});

describe('archiveDataset(archive, site, files)', () => {
  it('covers all years', async () => {
    assert.equal(archiveDataset(archive, example, files).temporalCoverage, '2023');
    assert.equal(archiveDataset(await archiveAt('tests/fixtures/site'), example, files).temporalCoverage, '2021/2023');
  });
});

describe('jsonLdText(data)', () => {
  it('cannot close its script element', () => {
    const data = { name: '</script><script>alert(1)</script><!--' };
    assert.ok(!jsonLdText(data).includes('<'));
    assert.deepEqual(JSON.parse(jsonLdText(data)), data);
  });
});
