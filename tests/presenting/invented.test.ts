import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedNotice } from '../../src/presenting/invented.ts';

const invented = { fictional: true as const };
const real = {};

describe('the mark of what is invented', () => {
  it('stands on pages of an invented body, and of a site that has no other', () => {
    assert.match(inventedNotice([invented]) ?? '', /^虚构示例：单位、项目和数字都不存在$/);
    assert.equal(inventedNotice([invented, invented]), inventedNotice([invented]));
  });

  it('does not deny the bodies that exist beside invented ones', () => {
    assert.match(inventedNotice([real, invented]) ?? '', /^本站有虚构示例：有的单位/);
  });

  it('is nowhere where every body exists, or none is published', () => {
    assert.deepEqual([inventedNotice([real]), inventedNotice([])], [null, null]);
  });
});
