import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recently } from '../../src/language/recently.ts';

describe('recently(kept, make)', () => {
  const counted = (kept: number) => {
    const made: string[] = [];
    const ask = recently(kept, (text) => {
      made.push(text);
      return { text };
    });
    return { made, ask };
  };

  it('makes of each of the last texts one thing', () => {
    const { made, ask } = counted(3);
    const [first, second] = [ask('a'), ask('b')];
    assert.deepEqual([first, second], [{ text: 'a' }, { text: 'b' }]);
    assert.equal(ask('a'), first);
    assert.equal(ask('b'), second);
    assert.deepEqual(made, ['a', 'b']);
  });

  it('remembers what is nothing', () => {
    let asked = 0;
    const ask = recently(3, (_) => {
      asked += 1;
      return undefined;
    });
    assert.deepEqual([ask('a'), ask('a'), asked], [undefined, undefined, 1]);
  });

  it('forgets what it was not asked for while as many others were, twice over', () => {
    const { made, ask } = counted(3);
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) ask(text);
    ask('g');
    ask('a');
    assert.deepEqual(made, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a']);
  });

  it('keeps what it is asked for again and again', () => {
    const { made, ask } = counted(3);
    for (let i = 0; i < 50; i++) {
      ask('a');
      ask(String(i));
    }
    assert.equal(made.filter((text) => text === 'a').length, 1);
  });
});
