import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { loadImage } from '@napi-rs/canvas';
import { buildCard, type Card } from '../../src/downloads/card/card.ts';
import { cardSize, drawCard } from '../../src/downloads/card/draw-card.ts';
import { archive, publisher, report } from './publication.ts';

const card = buildCard(report, publisher, archive);

describe('buildCard(report, publisher, archive)', () => {
  it('says who, when, what, and the three numbers', () => {
    assert.deepEqual([card.publisher, card.year, card.project], ['广州市白云区人民检察院', '2023年度', '司法救助金']);
    assert.deepEqual(
      card.numbers.map(({ label, number, unit }) => `${label} ${number} ${unit}`),
      ['预算数 800,000.00 元', '决算数 799,998.85 元', '救助妇女（有说明） 73 人'],
    );
  });

  it('says that the site is not the body itself, and that an example is one', () => {
    assert.equal(card.remark, '根据公开文件整理，非官方网站');
    assert.equal(card.badge, null);
    assert.equal(buildCard(report, { ...publisher, fictional: true }, archive).badge, '虚构示例');
    const own = { ...archive, site: { ...archive.site, role: 'publisher' as const } };
    assert.equal(buildCard(report, publisher, own).remark, '');
  });

  it('says 未公布 where the report gives no number, and of nobody whom it does not count', () => {
    const silent = { ...report, beneficiaries: null, funds: { ...report.funds, finalAccount: null } };
    const third = (of: typeof silent) => buildCard(of, publisher, archive).numbers[2];
    assert.equal(buildCard(silent, publisher, archive).numbers[1]?.number, '未公布');
    assert.deepEqual(third(silent), { label: '评价等级', number: '优', unit: '' });
    assert.deepEqual(third({ ...silent, rating: null }), { label: '评价等级', number: '未公布', unit: '' });
  });
});

describe('drawCard(card)', () => {
  it('gives the same bytes for the same card', () => {
    assert.deepEqual(Buffer.from(drawCard(card)), Buffer.from(drawCard(card)));
  });

  it('is a PNG of 1200 × 630', async () => {
    const { width, height } = await loadImage(drawCard(card));
    assert.deepEqual({ width, height }, cardSize);
    assert.deepEqual({ width, height }, { width: 1200, height: 630 });
  });

  it('stays within its frame whatever the names are', () => {
    const long = '示例'.repeat(60);
    const numbers = card.numbers.map((each) => ({ ...each, label: long, number: '1,234,567,890,123.45' }));
    const crowded: Card = { ...card, publisher: long, project: long, remark: long, badge: '虚构示例', numbers };
    const pixels = paletteIndices(drawCard(crowded));
    const rightMargin = pixels.filter((_, i) => i % cardSize.width >= cardSize.width - 78);
    assert.ok(rightMargin.every((index) => index === pixels[0]));
  });
});

const chunkAt = (png: Uint8Array, type: string): Buffer => {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf(type, 8, 'latin1');
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
};

function paletteIndices(png: Uint8Array): Uint8Array {
  const rows = inflateSync(chunkAt(png, 'IDAT'));
  const { width, height } = cardSize;
  const indices = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) indices.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  return indices;
}
