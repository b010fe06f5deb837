import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysNothing } from '../../src/language/answer-words.ts';
import { numberProblem } from '../../src/text/editors/number-problems.ts';

describe('what an editor writes in the place of a number', () => {
  const isTwo = (found: string): boolean => numberProblem(found, false, { how: 'value' }).fix.includes('两条');
  for (const found of ['3-5', '90～100', '2023-2024', '1000-1200', '2.5至3.5']) it(`has two ends: ${found}`, () => assert.ok(isTwo(found)));
  for (const found of ['2024-08-20', '2024-8', '12']) it(`has none: ${found}`, () => assert.ok(!isTwo(found)));

  it('says nothing where it is a word for nothing, and something where it is nought', () => {
    for (const found of ['无', '未知', 'N/A', '—', '/']) assert.ok(saysNothing.test(found), found);
    for (const found of ['0', '0人', '零']) assert.ok(!saysNothing.test(found), found);
  });
});
