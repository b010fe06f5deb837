import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { embedCode, embedHeight } from '../../src/downloads/embed.ts';

describe('embedCode(address, title, height)', () => {
  it('is one frame with its address, title and height, as wide as its place', () => {
    const [frame] = parseFragment(embedCode('https://a.example/x/?a=1&b', '“多” & "少" <1%', 480)).childNodes;
    assert.ok(frame && 'attrs' in frame && frame.tagName === 'iframe');
    assert.deepEqual(Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value])), {
      ...{ src: 'https://a.example/x/?a=1&b', title: '“多” & "少" <1%', width: '100%', height: '480' },
      ...{ loading: 'lazy', style: 'border:0' },
    });
  });
});

describe('embedHeight(chart, small)', () => {
  const chart = { finding: '决算比预算少 1.15 元', width: 320, height: 200 };

  it('grows with the chart, its finding and the texts under it', () => {
    const height = embedHeight(chart, ['来源']);
    assert.ok(height > 200 * (384 / 320));
    assert.ok(embedHeight({ ...chart, height: 300 }, ['来源']) > height);
    assert.ok(embedHeight({ ...chart, finding: chart.finding.repeat(5) }, ['来源']) > height);
    assert.ok(embedHeight(chart, ['来源'.repeat(60)]) > height);
  });
});
