import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../src/loading/spelling.ts';

describe('nearest(word, known)', () => {
  const known = ['id', 'label', 'value', 'unit', 'quotes', 'project.yaml', 'report.mdx'];

  for (const [word, expected] of [
    ['lable', 'label'],
    ['vaule', 'value'],
    ['quote', 'quotes'],
    ['Unit', 'unit'],
    ['units', 'unit'],
    ['projct.yaml', 'project.yaml'],
    ['Report.MDX', 'report.mdx'],
    ['report.md', 'report.mdx'],
  ] as const) {
    it(`takes ${word} for ${expected}`, () => assert.equal(nearest(word, known), expected));
  }

  for (const word of ['', 'xy', 'amount', '数值', 'photo.jpg', 'readme.md']) {
    it(`takes ${JSON.stringify(word)} for nothing known`, () => assert.equal(nearest(word, known), undefined));
  }
});
