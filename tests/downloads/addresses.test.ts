import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, figureAddress, fileAddress } from '../../src/downloads/addresses.ts';

const report = { path: 'office/2023/aid/' };

describe('addressOf(site, path)', () => {
  const cases = [
    [{ base: '/' }, '', '/'],
    [{ base: '/' }, 'data/', '/data/'],
    [{ base: '/sub' }, 'data/', '/sub/data/'],
    [{ address: 'https://example.gov.cn', base: '/' }, 'data/', 'https://example.gov.cn/data/'],
    [{ address: 'https://example.gov.cn/', base: '/sub/' }, 'data/', 'https://example.gov.cn/sub/data/'],
  ] as const;
  for (const [site, path, expected] of cases) {
    it(`${JSON.stringify(site)} and "${path}" make ${expected}`, () => assert.equal(addressOf(site, path), expected));
  }

  it('names a number and a file', () => {
    assert.equal(figureAddress({ base: '/' }, report, 'final'), '/office/2023/aid/#final');
    assert.equal(fileAddress({ base: '/' }, report, 'charts/funds.csv'), '/office/2023/aid/charts/funds.csv');
  });
});
