import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeEditorsText, decodeOfficialText } from '../../src/loading/text-file.ts';

const words = '司法救助金 800,000元';
const gb18030 = Uint8Array.of(0xcb, 0xbe, 0xb7, 0xa8);

describe('decodeEditorsText(file, bytes)', () => {
  it('reads UTF-8, with the line ends of any system', () => {
    assert.deepEqual(decodeEditorsText('a', Buffer.from('甲\r\n乙\n')), { text: '甲\n乙\n', problems: [] });
  });

  for (const [name, bytes, rule] of [
    ['a byte order mark', Buffer.from('\uFEFF甲'), 'byte-order-mark'],
    ['GB18030', gb18030, 'encoding'],
    ['UTF-16', Buffer.from('\uFEFF甲', 'utf16le'), 'encoding'],
    ['a cut character', Buffer.from('甲').subarray(0, 2), 'encoding'],
  ] as const) {
    it(`names ${name}`, () =>
      assert.deepEqual(
        decodeEditorsText('a', bytes).problems.map((each) => each.rule),
        [rule],
      ));
  }
});

describe('decodeOfficialText(bytes)', () => {
  it('takes the document as it comes', () => {
    for (const bytes of [Buffer.from(words), Buffer.from(`\uFEFF${words}`), Buffer.from(`\uFEFF${words}`, 'utf16le')])
      assert.equal(decodeOfficialText(bytes), words);
    assert.equal(decodeOfficialText(gb18030), '司法');
  });
});
