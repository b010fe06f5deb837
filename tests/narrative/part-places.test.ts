import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { occurrences } from '../../src/narrative/locate.ts';
import { partSpokenOf } from '../../src/narrative/part-places.ts';
import { paragraph } from '../domain/report-of.ts';

const project = (name: string) => ({ id: name, name, kind: 'project' as const });
const source = (name: string) => ({ id: name, name, kind: 'source' as const });

const spokenAt = (words: string, parts: Parameters<typeof partSpokenOf>[0], texts: readonly string[]) => {
  const blocks = texts.map((text, i) => paragraph(text, i));
  const [place] = occurrences(words, blocks);
  return partSpokenOf(parts, blocks)(place ?? assert.fail(words));
};

describe('partSpokenOf(parts, blocks)', () => {
  it('is the project that its paragraph names last before the place', () => {
    const texts = ['1、甲路，支付18万元。得分91分。2、乙桥，支付30万元。得分72分。', '全部得分80分。'];
    const parts = [project('甲路'), project('乙桥')];
    for (const [words, part] of [
      ['91分', '甲路'],
      ['72分', '乙桥'],
      ['80分', undefined],
    ] as const)
      assert.equal(spokenAt(words, parts, texts), part);
  });

  it('is a source only in the sentence that names it', () => {
    const texts = ['中央资金支出60万元，地方资金支出40万元。全年支出100万元。'];
    for (const [words, part] of [
      ['60', '中央资金'],
      ['40', '地方资金'],
      ['100', undefined],
    ] as const)
      assert.equal(spokenAt(words, [source('中央资金'), source('地方资金')], texts), part);
  });

  it('is the one at the position of the number in a list with 分别', () => {
    const parts = [project('甲路项目'), project('乙桥项目')];
    const texts = ['甲路项目、乙桥项目分别支出12万元、8万元，得分分别为91分、72分。'];
    for (const [words, part] of [
      ['12万元', '甲路项目'],
      ['8万元', '乙桥项目'],
      ['91分', '甲路项目'],
    ] as const)
      assert.equal(spokenAt(words, parts, texts), part);
  });

  it('is the one that heads the item in which the paragraph stands', () => {
    const parts = [project('甲路项目'), project('乙桥项目')];
    const texts = [
      '一、甲路项目（市住建局）',
      '（一）资金：支出12万元。',
      '（二）得分91分。',
      '二、乙桥项目',
      '（一）支出8万元。',
      '三、其他',
      '（一）支出5万元。',
    ];
    for (const [words, part] of [
      ['12万元', '甲路项目'],
      ['91分', '甲路项目'],
      ['8万元', '乙桥项目'],
      ['5万元', undefined],
    ] as const)
      assert.equal(spokenAt(words, parts, texts), part);
  });

  it('is the one with the longest of names that hold one another', () =>
    assert.equal(spokenAt('5万元', [source('资金'), source('省级资金')], ['省级资金5万元']), '省级资金'));

  it('is the one that the heading names where the paragraph names none', () => {
    const blocks = [
      { ...paragraph('（一）甲路项目', 0), kind: 'heading' as const, level: 3 },
      paragraph('支付18万元。', 1),
      { ...paragraph('（二）其他', 2), kind: 'heading' as const, level: 3 },
      paragraph('支付5万元。', 3),
    ];
    const spokenOf = partSpokenOf([project('甲路项目')], blocks);
    assert.deepEqual([spokenOf({ block: 1, start: 2 }), spokenOf({ block: 3, start: 2 })], ['甲路项目', undefined]);
  });
});
