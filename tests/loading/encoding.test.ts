import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { recognise } from '../../src/loading/encoding.ts';
import { gb18030, utf16be } from './gb18030.ts';

const report =
  '附件 4\n\n2023年度示例市虚构区示例局河道保洁项目绩效评价报告\n一、项目概况\n年初预算安排 800,000.00 元，满意度≥90%；①完成。';
const encoded = {
  'utf-8': (text: string) => Buffer.from(text),
  gb18030,
  'utf-16le': (text: string) => Buffer.from(text, 'utf16le'),
  'utf-16be': utf16be,
} as const;
const found = (bytes: Uint8Array) => {
  const result = recognise(bytes);
  return 'strange' in result ? result.strange : `${result.encoding}${result.hasMark ? ' with mark' : ''}: ${result.text}`;
};
/** Words of official texts, in any order, with and without Latin among them. */
const words = '年度 绩效 评价 报告 项目 资金 预算 安排 万元 满意度 救助 女童 ， 。 （一） “优” 800,000.00 \n 其中 示例市 虚构区'.split(' ');
const texts = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 60 }).map((each) => each.join(''));
const chineseOnly = fc
  .array(fc.constantFrom(...words.filter((each) => !/[\d\n]/.test(each))), { minLength: 6, maxLength: 60 })
  .map((each) => each.join(''));

describe('recognise(bytes)', () => {
  for (const [encoding, encode] of Object.entries(encoded)) {
    it(`reads ${encoding} without a mark`, () => {
      assert.equal(found(encode(report)), `${encoding}: ${report}`);
      fc.assert(
        fc.property(
          fc.oneof(texts, chineseOnly).filter((each) => /\p{Script=Han}/u.test(each)),
          (text) => assert.equal(found(encode(text)), `${encoding}: ${text}`),
        ),
      );
    });
    if (encoding !== 'gb18030')
      it(`reads ${encoding} with a mark`, () => assert.equal(found(encode(`\uFEFF${report}`)), `${encoding} with mark: ${report}`));
  }

  it('reads the text of the first report in every encoding', () => {
    const text = readFileSync(
      fileURLToPath(new URL('../../content/baiyun-procuratorate/2023/judicial-assistance/source.txt', import.meta.url)),
      'utf8',
    ).replace(/^\uFEFF/, '');
    for (const [encoding, encode] of Object.entries(encoded)) assert.equal(found(encode(text)), `${encoding}: ${text}`);
  });

  it('tells a few words of UTF-16 from the UTF-8 that their bytes would be as well', () => {
    for (const text of ['。“优”。', '“优”。“优”', '、优”“'])
      for (const encoding of ['utf-16be', 'utf-16le'] as const) assert.equal(found(encoded[encoding](text)), `${encoding}: ${text}`);
    assert.equal(found(Buffer.from('年度\x02报告\x1F')), 'utf-8: 年度\x02报告\x1F');
    assert.equal(found(Buffer.from('\x02\x03ab')), 'utf-8: \x02\x03ab');
  });

  it('reads plain ASCII, nothing at all, and characters of four bytes', () => {
    for (const text of ['Report 2023\n', '', '甲\u{20000}乙']) assert.equal(found(Buffer.from(text)), `utf-8: ${text}`);
    assert.equal(found(Uint8Array.of(...gb18030('绩效评价报告'), 0x81, 0x30, 0x89, 0x38)).slice(0, 7), 'gb18030');
  });

  it('names what is no text of these', () => {
    assert.equal(found(Buffer.from('%PDF-1.7\n')), 'pdf');
    assert.equal(found(Buffer.from('PK\x03\x04')), 'word');
    assert.equal(found(Uint8Array.of(0xff, 0xfe, 0, 0, 0x32, 0, 0, 0)), 'utf-32');
    assert.equal(
      found(Uint8Array.of(0xc1, 0x5a, 0xae, 0xc4, 0xa6, 0x7e, 0xab, 0xd7, 0xb3, 0xf8, 0xa7, 0x69, 0xae, 0xd1, 0xa1, 0x41)),
      'big5',
    );
    const cut = Buffer.from(report).subarray(0, -10);
    for (const bytes of [Buffer.concat([cut, Buffer.from('完').subarray(0, 2)]), Buffer.concat([cut, Buffer.from([0xff]), cut])])
      assert.equal(found(bytes), 'damaged-utf-8');
    assert.deepEqual(recognise(Buffer.concat([Buffer.from('附件四\n年度项目绩效评价报告\n示'), Buffer.from([0xff]), Buffer.from('例')])), {
      strange: 'damaged-utf-8',
      line: 3,
    });
    for (let seed = 1; seed < 20; seed++) {
      const noise = Uint8Array.from({ length: 4_000 }, (_, i) => (Math.imul(i + seed * 7919, 2654435761) >>> 13) & 255);
      assert.equal(found(noise), 'unknown');
    }
  });
});
