import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gradeClauses } from '../../src/language/rating-words.ts';

describe('the clauses of a list of grades', () => {
  it('end at each mark, but not inside brackets', () => {
    assert.deepEqual(gradeClauses('优（90分以上，含90分）、良（80-89分）'), ['优（90分以上，含90分）', '良（80-89分）']);
    assert.deepEqual(gradeClauses('90（含）-100分为优,80（含）-90分为良;其余为中'), [
      '90（含）-100分为优',
      '80（含）-90分为良',
      '其余为中',
    ]);
    assert.deepEqual(gradeClauses('（优：90-100分，良：80-90分）'), ['（优：90-100分', '良：80-90分）']);
  });

  it('never end inside a name, however it is printed', () => {
    for (const name of ['合格、达标', 'A，B', '甲;乙', '一级。', '[优,', '好]', '优\n秀'])
      assert.deepEqual(
        gradeClauses(`90分以上为${name}，80分以上为良，复评也为${name}`, [name, '良']),
        [`90分以上为${name}`, '80分以上为良', `复评也为${name}`],
        name,
      );
  });

  it('are the same where a name stands nowhere', () => {
    assert.deepEqual(gradeClauses('90分以上为优，80分以上为良', ['合格、达标']), ['90分以上为优', '80分以上为良']);
  });
});
