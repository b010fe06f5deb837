import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fieldName } from '../../src/text/editors/problems.ts';

describe('fieldName(path)', () => {
  it('counts from one', () => assert.equal(fieldName(['funds', 0, 'quotes', 2]), 'funds › 第 1 项 › quotes › 第 3 项'));
});
