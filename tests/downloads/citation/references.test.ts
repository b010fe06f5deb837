import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chartsOf } from '../../../src/charts/charts-of.ts';
import { referencesOf } from '../../../src/downloads/citation/references.ts';
import { gbt, plain } from '../../../src/downloads/citation/sentences.ts';
import { register } from '../../../src/presenting/register.ts';
import { example, publisher, report } from '../publication.ts';

const site = { title: '明账', role: 'republisher', ...example } as const;
const title = '2023年度广州市白云区人民检察院部门重点项目绩效评价报告：司法救助金';
const version = `官方文件版本 ${report.source.sha256.slice(0, 8)}`;
const address = 'https://example.gov.cn/baiyun-procuratorate/2023/judicial-assistance/';
const parts = referencesOf(report, publisher, site);
const numbered = (id: string) => {
  const found = parts.numbers.find(({ entry }) => entry.id === id);
  assert.ok(found, id);
  return found.reference;
};

describe('referencesOf(report, publisher, site)', () => {
  it('has one reference for the report, for each chart and for each number of the register', () => {
    assert.deepEqual(
      parts.charts.map(({ chart }) => chart.id),
      chartsOf(report).map(({ id }) => id),
    );
    assert.deepEqual(
      parts.numbers.map(({ entry }) => entry.id),
      register(report).map(({ id }) => id),
    );
  });

  it('gives each a key of its own, from publisher, year, project and id', () => {
    const keys = [parts.report, ...[...parts.charts, ...parts.numbers].map(({ reference }) => reference)].map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(keys.every((key) => /^baiyun-procuratorate-2023-judicial-assistance(?:-[a-z0-9-]+)?$/.test(key)));
    assert.ok(keys.includes('baiyun-procuratorate-2023-judicial-assistance-chart-funds'));
    assert.ok(keys.includes('baiyun-procuratorate-2023-judicial-assistance-final'));
  });

  it('leads to the number, the page of the chart, or the report', () => {
    assert.equal(numbered('final').address, `${address}#final`);
    assert.equal(parts.charts[0]?.reference.address, `${address}charts/funds/`);
    assert.equal(parts.report.address, address);
  });

  it('has no address where the site has none', () => {
    const { report: whole, charts, numbers } = referencesOf(report, publisher, { title: '明账', role: 'republisher', base: '/sub/' });
    for (const reference of [whole, ...[...charts, ...numbers].map((each) => each.reference)]) {
      assert.equal(reference.address, null);
      assert.doesNotMatch(gbt(reference) + plain(reference), /\/sub\/|baiyun/);
    }
  });

  it('says of a number where the report says so, or how it was computed', () => {
    assert.match(numbered('final').note, /^报告一（二）：“决算数为 799,998\.85元”。/);
    assert.match(numbered('unspent').note, /^据广州市白云区人民检察院《.*》推算。算法：/);
    assert.match(numbered('score').note, /^据.*》整理。报告没有公布这个数字。/);
  });

  it('marks what is computed and what is fictional', () => {
    assert.equal(numbered('unspent').title, '未支出（推算）：1.15 元');
    assert.equal(numbered('score').title, '评价得分：未公布');
    const fictional = referencesOf(report, { ...publisher, fictional: true }, site);
    for (const { reference } of fictional.numbers) assert.match(gbt(reference), /（虚构示例）/);
  });
});

describe('gbt(reference)', () => {
  it('names author, title, kind, version, compiler, date, a place for the date of access, and address', () => {
    assert.equal(
      gbt(parts.report),
      `广州市白云区人民检察院. ${title}[EB/OL]. ${version}. 明账整理. (2026-11-23收录)[引用日期]. ${address}.`,
    );
  });

  it('takes a number for data in the report', () => {
    assert.equal(
      gbt(numbered('final')),
      `广州市白云区人民检察院. 决算数：799,998.85 元[DS/OL]//${title}. ${version}. 明账整理. (2026-11-23收录)[引用日期]. ${address}#final.`,
    );
  });
});

describe('what the site itself says', () => {
  const made = [numbered('unspent'), numbered('score'), ...parts.charts.map(({ reference }) => reference)];

  it('has the site for its author, and names the report and its body as what it rests on', () => {
    const body = '广州市白云区人民检察院';
    for (const reference of made) {
      assert.deepEqual([reference.author, reference.host, reference.compiler], ['明账', null, null]);
      for (const text of [gbt(reference), plain(reference), reference.note]) assert.ok(text.includes(`据${body}《${title}》`), text);
      assert.ok(gbt(reference).startsWith('明账. '));
    }
    assert.equal(
      plain(numbered('unspent')),
      `未支出（推算）：1.15 元。明账据${body}《${title}》推算，2026-11-23 收录，${version}。${address}#unspent`,
    );
    assert.equal(
      gbt(numbered('unspent')),
      `明账. 未支出（推算）：1.15 元[DS/OL]. 据${body}《${title}》推算. ${version}. (2026-11-23收录)[引用日期]. ${address}#unspent.`,
    );
    assert.match(plain(parts.charts[0]?.reference ?? parts.report), /。明账据.*》绘制，/);
  });

  it('leaves to the body what the report states, and everything where the body runs the site', () => {
    for (const { entry, reference } of parts.numbers)
      assert.equal(reference.author === publisher.name, entry.status === 'reported', entry.id);
    const own = referencesOf(report, publisher, { ...site, role: 'publisher' });
    for (const { reference } of [...own.charts, ...own.numbers])
      assert.deepEqual([reference.author, reference.host, reference.basis], [publisher.name, title, null]);
  });
});

describe('plain(reference)', () => {
  it('is one sentence for an article', () => {
    assert.equal(plain(parts.report), `广州市白云区人民检察院：《${title}》，2026-11-23 收录，明账整理，${version}。${address}`);
    assert.equal(
      plain(numbered('final')),
      `决算数：799,998.85 元。见广州市白云区人民检察院《${title}》，2026-11-23 收录，明账整理，${version}。${address}#final`,
    );
  });

  it('gives the body’s own date where that is known, and names no compiler where the body runs the site', () => {
    const editions = publisher.editions.map((edition) => ({ ...edition, publishedDate: '2024-08-20' }));
    const { report: whole } = referencesOf(report, { ...publisher, editions }, { ...site, role: 'publisher' });
    assert.equal(plain(whole), `广州市白云区人民检察院：《${title}》，2024-08-20 公布，${version}。${address}`);
    assert.equal(gbt(whole), `广州市白云区人民检察院. ${title}[EB/OL]. ${version}. (2024-08-20)[引用日期]. ${address}.`);
    assert.equal(whole.note, '');
  });
});
