import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeEditorsText } from '../../src/loading/text-file.ts';

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

  it('says which encoding it found, and how to mend it', () => {
    const said = (bytes: Uint8Array) => {
      const [problem] = decodeEditorsText('a', bytes).problems;
      return `${problem?.what} ${problem?.fix} ${problem?.line}`;
    };
    assert.match(said(gb18030), /编码是 GB18030（也叫 GBK、GB2312、ANSI），.*编码选 UTF-8/);
    assert.match(said(Buffer.from('\uFEFF甲', 'utf16le')), /编码是 UTF-16 LE/);
    assert.match(said(Buffer.from('年度绩效目标\n', 'utf16le')), /编码是 UTF-16 LE/);
    const damaged = Buffer.concat([
      Buffer.from('name: 河道保洁项目\nannex: '),
      Buffer.from('甲').subarray(0, 2),
      Buffer.from('\n名称和资金的说明'),
    ]);
    assert.match(said(damaged), /是 UTF-8 编码，但有的字节残缺.* 2$/);
  });
});
