import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checksum } from '../../src/domain/checksum.ts';

describe('checksum(text)', () => {
  it('is the CRC-24 of OpenPGP', () => {
    assert.equal(checksum(''), 'b704ce');
    assert.equal(checksum('123456789'), '21cf02');
  });

  it('always has six digits', () => {
    for (let i = 0; i < 500; i++) assert.match(checksum(`${i} 人`), /^[0-9a-f]{6}$/);
  });

  it('changes with every single character', () => {
    const text = 'girls\n7 人\n公布单位已在自己的报告中公布。\n2026-11-23';
    for (let at = 0; at < text.length; at++)
      for (const other of ['0', '9', '人', '囗', ''])
        if (other !== text[at]) assert.notEqual(checksum(text.slice(0, at) + other + text.slice(at + 1)), checksum(text), `${at} ${other}`);
  });
});
