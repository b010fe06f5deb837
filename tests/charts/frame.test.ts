import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameOf } from '../../src/charts/frame.ts';
import { textWidth } from '../../src/charts/measure.ts';
import { drawSvgFile } from '../../src/charts/svg/draw-svg-file.ts';
import { gallery } from './examples.ts';
import { svgTexts } from './svg-bars.ts';

const { trend, funds } = gallery() as Record<'trend' | 'funds', ReturnType<typeof gallery>[string]>;
const address = 'https://www.mingzhang-example.gov.cn/disclosure/example-bureau/2023/meal-service-for-the-elderly/charts/funds/';

describe('frameOf(chart, imprint)', () => {
  it('says finding, source, document, remarks and address, in that order', () => {
    const { title, below } = frameOf(funds, { remarks: ['2031-08-20 公布，示例整理'], address: 'https://a.example/b/' });
    const said = [...title, ...below].map(({ text }) => text).join('');
    const squeezed = (text: string) => text.replace(/\s/g, '');
    assert.equal(squeezed(said), squeezed(`${funds.finding}${funds.source}${funds.document}2031-08-20 公布，示例整理https://a.example/b/`));
  });

  it('has no line for an address that there is not', () => {
    const without = frameOf(funds, { remarks: [], address: null });
    assert.equal(frameOf(funds, { remarks: [], address: 'https://a.example/' }).below.length, without.below.length + 1);
  });

  it('breaks a long address after slashes, loses nothing of it, and keeps every line inside', () => {
    for (const long of [address, `https://a.example/${'x'.repeat(200)}/`]) {
      const { below, width, left, top, height } = frameOf(trend, { remarks: [], address: long });
      const lines = below.map(({ text }) => text);
      assert.ok(lines.join('').endsWith(long));
      for (const { text, y } of below) {
        assert.ok(textWidth(text) <= width + 2 * left, text);
        assert.ok(y < top + height, text);
      }
    }
    const lines = frameOf(trend, { remarks: [], address }).below.map(({ text }) => text);
    const broken = lines.slice(lines.findIndex((text) => text.startsWith('https:')));
    assert.ok(broken.length > 1 && broken.every((text) => text.endsWith('/')), broken.join('\n'));
  });
});

describe('drawSvgFile(chart, imprint)', () => {
  it('writes the lines of the frame', () => {
    const imprint = { remarks: ['虚构示例'], address };
    const { title, below } = frameOf(trend, imprint);
    const texts = svgTexts(drawSvgFile(trend, imprint));
    for (const { text } of [...title, ...below]) assert.ok(texts.includes(text), text);
  });
});
