import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ofItsParts } from '../../src/language/money-words.ts';
import { withoutBrackets } from '../../src/language/names-in-turn.ts';

/** The words between a total and what was carried over. */
const isWithin = (between: string): boolean => ofItsParts.test(withoutBrackets(between));

describe('what was carried over', () => {
  for (const between of [
    '。其中：财政拨款2,000万元，上年结转',
    '（含上年结转',
    '，其中上年结转',
    '，包括财政拨款2,000万元、上年结转',
    '，其中：财政拨款2,000万元；上年结转',
  ])
    it(`is of the income behind ${between}`, () => assert.ok(isWithin(between)));
  for (const between of [
    '（含捐赠收入10万元），上年结转',
    '(其中：财政拨款2,000万元)，上年结转',
    '，其中财政拨款2,000万元；另有上年结转',
    '，其中：财政拨款2,000万元；另有上年结转',
    '，其中财政拨款2,000万元，此外上年结转',
    '，其中财政拨款2,000万元；上年结转',
    '，其中财政拨款2,000万元。上年结转',
    '，上年结转',
  ])
    it(`stands beside it behind ${between}`, () => assert.ok(!isWithin(between)));
});
