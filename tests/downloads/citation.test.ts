import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cite } from '../../src/downloads/citation.ts';
import { example, publisher, report } from './publication.ts';

const title = '2023年度广州市白云区人民检察院部门重点项目绩效评价报告：司法救助金';
const version = `官方文件版本 ${report.source.sha256.slice(0, 8)}`;
const address = 'https://example.gov.cn/baiyun-procuratorate/2023/judicial-assistance/';
const site = { title: '明账', role: 'republisher' } as const;

describe('cite(report, publisher, site)', () => {
  it('names author, title, who compiled it, version and address', () => {
    assert.deepEqual(cite(report, publisher, { ...site, ...example }), {
      plain: `广州市白云区人民检察院：《${title}》，明账整理，${version}。${address}`,
      gbt: `广州市白云区人民检察院. ${title}[EB/OL]. 明账整理. ${version}. ${address}.`,
    });
  });

  it('leaves out an address that the site does not have', () => {
    const { plain, gbt } = cite(report, publisher, { ...site, base: '/' });
    assert.ok(plain.endsWith(`${version}。`) && gbt.endsWith(`${version}.`));
  });

  it('gives the date of publication only where it is known', () => {
    const editions = publisher.editions.map((edition) => ({ ...edition, publishedDate: '2024-08-20' }));
    const { plain, gbt } = cite(report, { ...publisher, editions }, { ...site, ...example, role: 'publisher' });
    assert.equal(plain, `广州市白云区人民检察院：《${title}》，2024-08-20，${version}。${address}`);
    assert.equal(gbt, `广州市白云区人民检察院. ${title}[EB/OL]. (2024-08-20). ${version}. ${address}.`);
  });
});
