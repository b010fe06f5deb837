import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { siteFile } from '../../src/domain/files/site-file.ts';
import { siteOrigin } from '../../src/domain/site-address.ts';

const site = { title: '示例', role: '整理者', contentLicence: '可以使用' };

describe('siteOrigin(text)', () => {
  for (const [text, origin] of [
    ['https://www.example.gov.cn', 'https://www.example.gov.cn'],
    ['https://www.example.gov.cn/', 'https://www.example.gov.cn'],
    ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
    ['HTTPS://Example.GOV.cn:443', 'https://example.gov.cn'],
    ['https://示例.中国', 'https://xn--fsq092h.xn--fiqs8s'],
  ] as const) {
    it(`takes ${text}`, () => {
      assert.equal(siteOrigin(text), origin);
      assert.equal(siteFile.parse({ ...site, address: text }).address, origin);
    });
  }

  for (const text of [
    'https://www.example.gov.cn/money/',
    'https://www.example.gov.cn/a/..',
    'https://a:b@example.gov.cn',
    'https://@example.gov.cn',
    'https://example.gov.cn?x=1',
    'https://example.gov.cn#x',
    'https://',
    'https://.',
    'https:example.gov.cn',
    'https://example.gov.cn:99999',
    'https://exa mple.gov.cn',
    'https:\\\\example.gov.cn',
    'ftp://example.gov.cn',
    'javascript:alert(1)',
    'www.example.gov.cn',
    '',
  ]) {
    it(`refuses ${text}`, () => {
      assert.equal(siteOrigin(text), undefined);
      assert.equal(siteFile.safeParse({ ...site, address: text }).success, false);
    });
  }
});
