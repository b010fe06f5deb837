import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lanes } from '../../src/cli/lanes.ts';

/** Work that ends when it is told to, and a list of what began. */
function works() {
  const begun: string[] = [];
  const end = new Map<string, (failure?: Error) => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve, reject) => end.set(name, (failure) => (failure ? reject(failure) : resolve(name))));
  };
  return { begun, work, end: (name: string, failure?: Error) => end.get(name)?.(failure) };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('lanes(count)', () => {
  it('lets so much run at a time, and gives back what it came to', async () => {
    const { begun, work, end } = works();
    const lane = lanes(2)(0);
    const [a, b, c] = ['a', 'b', 'c'].map((name) => lane(work(name)));
    await settled();
    assert.deepEqual(begun, ['a', 'b']);
    end('b');
    assert.equal(await b, 'b');
    await settled();
    assert.deepEqual(begun, ['a', 'b', 'c']);
    end('a');
    end('c');
    assert.deepEqual(await Promise.all([a, c]), ['a', 'c']);
  });

  it('goes on after a failure', async () => {
    const { begun, work, end } = works();
    const lane = lanes(1)(0);
    const [a] = [lane(work('a')), lane(work('b'))];
    await settled();
    end('a', new Error('broken'));
    await assert.rejects(a, /broken/);
    await settled();
    assert.deepEqual(begun, ['a', 'b']);
  });

  it('prefers a lower rank, and of one rank what asked first', async () => {
    const { begun, work, end } = works();
    const laneOf = lanes(1);
    for (const [rank, name] of [
      [2, 'running'],
      [2, 'c'],
      [1, 'a'],
      [2, 'd'],
      [1, 'b'],
    ] as const)
      void laneOf(rank)(work(name));
    for (const name of ['running', 'a', 'b', 'c', 'd']) {
      await settled();
      end(name);
    }
    assert.deepEqual(begun, ['running', 'a', 'b', 'c', 'd']);
  });
});
