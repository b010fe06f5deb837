import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { homeAddressesStayOut } from '../../../src/checks/disclosure/home-addresses-stay-out.ts';
import { patterns as addresses } from '../../../src/checks/disclosure/home-addresses-stay-out.words.ts';
import { namesIn } from '../../../src/checks/disclosure/persons-stay-unnamed.ts';
import { patterns as names } from '../../../src/checks/disclosure/persons-stay-unnamed.words.ts';
import { phoneNumbersStayOut } from '../../../src/checks/disclosure/phone-numbers-stay-out.ts';
import { patterns as phones } from '../../../src/checks/disclosure/phone-numbers-stay-out.words.ts';
import { mayTellRest, restInWords } from '../../../src/checks/disclosure/shares-are-shielded.words.ts';
import { allOf } from '../../../src/language/all-of.ts';

const textOf = (...words: readonly string[]) =>
  fc.array(fc.constantFrom(...words, '，', '。', '、', '：', ' ', '\n', '的', '了'), { maxLength: 14 }).map((all) => all.join(''));
const runs = { numRuns: 2000 };

describe('a look at what a pattern cannot do without', () => {
  it('hides no name', () =>
    fc.assert(
      fc.property(
        textOf(
          '被害人',
          '学生',
          '王',
          '李',
          '张小',
          '周',
          '高',
          '大山',
          '某',
          '×',
          '姓',
          '姓名',
          '小明',
          '姐弟',
          '12岁',
          '（',
          '）',
          '男',
          '两户',
          '一家三口',
          '名单',
          '妻子',
          '受助',
          '受益人',
        ),
        (text) =>
          assert.deepEqual(
            namesIn(text),
            names.flatMap(([, pattern]) => allOf(text, pattern)),
          ),
      ),
      runs,
    ));

  it('hides no address', () =>
    fc.assert(
      fc.property(textOf('村', '小区', '路', '3', '十二', '号', '组', '栋', '单元', '室', '户', '家住', '东风', '社', '队'), (text) =>
        assert.equal(homeAddressesStayOut.search(text).length, addresses.flatMap((pattern) => allOf(text, pattern)).length),
      ),
      runs,
    ));

  it('hides no telephone number', () =>
    fc.assert(
      fc.property(textOf('0', '010', '0571', '8', '123', '4567', '12345678', '-', '（', '）', '.', '电话'), (text) =>
        assert.ok(phoneNumbersStayOut.search(text).length >= Number(phones.some((pattern) => allOf(text, pattern).length > 0))),
      ),
      runs,
    ));

  it('hides no rest told in words', () =>
    fc.assert(
      fc.property(textOf('其余', '余下', '剩下', '剩余', '另外', '半数', '一半', '各半', '占', '均为', '女童', '是', '人员'), (text) =>
        assert.ok(mayTellRest.test(text) || allOf(text, restInWords).length === 0),
      ),
      runs,
    ));
});
