import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linedJson } from '../../src/downloads/lined-json.ts';

describe('linedJson(value)', () => {
  it('keeps on one line what fits there', () => assert.equal(linedJson({ a: [1, null], b: 'c' }), '{"a":[1,null],"b":"c"}\n'));

  it('breaks what does not, outermost first', () => {
    const long = 'x'.repeat(150);
    assert.equal(linedJson({ a: { b: long }, c: [long, undefined] }), `{\n  "a": {"b":"${long}"},\n  "c": ["${long}",null]\n}\n`);
  });

  it('reads back as JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) =>
        assert.deepEqual(JSON.parse(linedJson(value)), JSON.parse(JSON.stringify(value))),
      ),
    );
  });
});
