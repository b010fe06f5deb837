import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helpedBefore, listsAmongThem, someOnly } from '../../src/language/stated-words.ts';

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

describe('the words before a count of all who were helped', () => {
  for (const words of ['惠及老年人', '受益群众', '共救助困难群众', '服务对象共', '全年培训人员'])
    it(`say so: ${words}`, () => assert.ok(helpedBefore.test(words) && !someOnly.test(words)));

  for (const words of ['新增受益群众', '其中服务老人', '今年已救助妇女', '年末办证读者', '服务沿线居民'])
    it(`do not: ${words}`, () => assert.ok(!helpedBefore.test(words) || someOnly.test(words)));
});
