import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bandsSaid } from '../../src/language/bands-said.ts';

const shown = (list: string): readonly string[] | undefined =>
  bandsSaid(list)?.map(({ name, from = '', to = '' }) => `${name} ${from}-${to}`);

describe('bandsSaid(list)', () => {
  for (const list of [
    '90 分以上为优，80 分以上不足 90 分为良，80 分以下为中',
    '得分90分及以上为优，80（含）-90分为良，不足80分为中。',
    '优：≥90分；良：80-90分；中：<80分',
    '优（90分以上）、良（80分至90分）、中（低于80分）',
    '总分设置为100分，评价等级：90分以上的为“优”，80-90分的为“良”，80分以下的为“中”',
    '中为80分以下，良为80（含）至90分，优为90分及以上',
  ])
    it(`reads three grades: ${list}`, () => {
      const bands = shown(list);
      assert.deepEqual(bands?.toSorted(), ['中 -80', '优 90-', '良 80-90'].toSorted());
    });

  it('keeps decimals, and each clause to its own grade', () => {
    assert.deepEqual(shown('89.5分以上为优秀，60.5分至89.5分为合格，60.5分以下为不合格'), ['优秀 89.5-', '合格 60.5-89.5', '不合格 -60.5']);
  });

  for (const [why, list] of [
    ['one grade alone', '90分以上为优'],
    ['a bound without a direction', '90分为优，80分为良'],
    ['a bound with both directions', '90分以上以下为优，80分以下为良'],
    ['one grade twice', '90分以上为优，80分以上为优'],
    ['two grades in one clause', '90分以上为优或良，80分以下为中'],
    ['a clause whose scores have no grade', '90分以上为优，80分以上不足90分，80分以下为中'],
    ['no scores', '评价等级分为优、良、中、差'],
    ['nothing', ''],
  ] as const)
    it(`leaves to the editor ${why}`, () => assert.equal(shown(list), undefined));
});
