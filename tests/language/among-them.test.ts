import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listsAmongThem } from '../../src/language/stated-words.ts';

describe('the words between a total and a number that is part of it', () => {
  for (const words of [
    '人，其中特困老年人',
    '人。其中八十岁以上老人',
    '人（其中：特困 97 人、低保',
    '人，其中特困 97 人，低保',
    '人；其中妇女',
  ])
    it(`list it: ${words}`, () => assert.ok(listsAmongThem(words)));

  for (const words of ['人。八十岁以上老人', '人，另有志愿者', '人，其中特困 97 人。另培训', '人。年内走访 45 户。其中低保', '人，慰问'])
    it(`do not: ${words}`, () => assert.ok(!listsAmongThem(words)));
});
