import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { remembered, rememberedOfBoth } from '../../src/domain/remembered.ts';

describe('remembered(make)', () => {
  it('makes of an object once, whatever it makes, and of its like anew', () => {
    let made = 0;
    const make = remembered((_: object) => {
      made += 1;
      return undefined;
    });
    const one = {};
    assert.deepEqual([make(one), make(one), made], [undefined, undefined, 1]);
    make({});
    assert.equal(made, 2);
  });
});

describe('rememberedOfBoth(make)', () => {
  it('makes of two objects once, and anew where either is another', () => {
    const pairs: unknown[] = [];
    const make = rememberedOfBoth((one: { a: number }, other: { b: number }) => {
      pairs.push([one, other]);
      return one.a * other.b;
    });
    const [two, three, five] = [{ a: 2 }, { b: 3 }, { b: 5 }];
    assert.deepEqual([make(two, three), make(two, five), make(two, three), make({ a: 2 }, three)], [6, 10, 6, 6]);
    assert.equal(pairs.length, 3);
  });
});
