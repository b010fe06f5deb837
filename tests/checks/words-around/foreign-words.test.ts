import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foreignWords, shared } from '../../../src/checks/words-around/shared-words.ts';

describe('the words of a name that the text does not have', () => {
  for (const [name, text, foreign] of [
    ['涉及农户', '涉及 1,127 户', ['涉及农户']],
    ['受益农户', '受益居民 30 户', ['受益农户']],
    ['参与居民', '到场居民 30 人', ['参与']],
    ['普及课程', '普通课程 30 节', ['普及课程']],
    ['维和讲座', '讲座 12 场', ['维和']],
    ['困难老年妇女', '困难老年女性 12 名', ['妇女']],
  ] as const)
    it(`are whole words: ${foreign.join()} of ${name}`, () => assert.deepEqual(foreignWords(name, text, text), foreign));

  it('take 及 and 和 apart only where they join', () => {
    assert.equal(shared('道路及桥梁', '道路、桥梁 12 座'), 1);
    assert.equal(shared('路灯和电缆', '电缆与路灯 12 处'), 1);
    assert.notEqual(shared('涉及村庄', '干涉村庄 12 个'), 1);
  });

  it('are never a single character of a longer word, nor words that the text has', () => {
    const character = fc.constantFrom(...'农户居民道路桥梁涉及满意减少投诉');
    const words = fc.array(character, { minLength: 2, maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (name, text) => {
        for (const each of foreignWords(name, text, text)) {
          assert.ok(each.length > 1 || !name.replaceAll(each, '').length || name.split(/[及和与]/u).includes(each), `${each} of ${name}`);
          assert.ok(!text.includes(each), `${each} of ${name} in ${text}`);
        }
      }),
    );
  });
});
