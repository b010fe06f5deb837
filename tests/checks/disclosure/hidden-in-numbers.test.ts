import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bankCardsStayOut } from '../../../src/checks/disclosure/bank-cards-stay-out.ts';
import { caseNumbersStayOut } from '../../../src/checks/disclosure/case-numbers-stay-out.ts';
import { homeAddressesStayOut } from '../../../src/checks/disclosure/home-addresses-stay-out.ts';
import { identityNumbersStayOut } from '../../../src/checks/disclosure/identity-numbers-stay-out.ts';
import { mailAddressesStayOut } from '../../../src/checks/disclosure/mail-addresses-stay-out.ts';
import { personsStayUnnamed } from '../../../src/checks/disclosure/persons-stay-unnamed.ts';
import { phoneNumbersStayOut } from '../../../src/checks/disclosure/phone-numbers-stay-out.ts';
import { pointedAt } from '../text/said-of.ts';

const invisible = ['\u200B', '\u00AD', '\u200D', '\u2060', '\uFEFF', '\u180E', '\u3164', '\uFE0F', '\u{E0031}', '\u202D'];
const unusual = ['\u00A0', '\u2009', '\u202F', '\u3000', '\u2007', '\n', '-', '‐', '‑', '–', '—', '－', '−', '﹣'];
const anyOf = fc.constantFrom(...invisible, ...unusual, ' ', '.', '·', '．', '/', '_');
const hidden = fc.constantFrom(...invisible);

/** `text` with something put at any of its places but the ends. */
const spread = (text: string, inserted: fc.Arbitrary<string>) =>
  fc
    .array(fc.option(inserted, { nil: '' }), { minLength: text.length - 1, maxLength: text.length - 1 })
    .map((between) => [...text].map((character, i) => character + (between[i] ?? '')).join(''));
const once = (text: string, inserted: fc.Arbitrary<string>) =>
  fc.tuple(fc.integer({ min: 1, max: text.length - 1 }), inserted).map(([at, each]) => text.slice(0, at) + each + text.slice(at));
const wide = (text: string) => text.replace(/[0-9A-Za-z]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const spelled = (text: string) => text.replace(/\d/g, (each) => '零一二三四五六七八九'.charAt(Number(each)));

const identity = '11010519491231002X';
const card = '6222021234567890128';
const mobile = '13800138000';

describe('numbers with something in them', () => {
  for (const [rule, number, inserted] of [
    [identityNumbersStayOut, identity, spread(identity, anyOf)],
    [identityNumbersStayOut, wide(identity), spread(wide(identity), anyOf)],
    [bankCardsStayOut, card, fc.oneof(spread(card, hidden), once(card, anyOf), spread(wide(card), hidden))],
    [
      phoneNumbersStayOut,
      mobile,
      fc.oneof(spread(mobile, hidden), once(mobile, fc.constantFrom(...unusual)), spread(wide(mobile), hidden)),
    ],
  ] as const)
    it(`${rule.id}: finds ${number}, at its place`, () =>
      fc.assert(
        fc.property(inserted, fc.constantFrom('号码', '（', '1 ', '序号 12 '), (text, before) => {
          assert.deepEqual(pointedAt(rule, `${before}${text}，完。`), [text]);
        }),
      ));

  it('finds numbers in Chinese digits', () => {
    for (const [rule, number] of [
      [phoneNumbersStayOut, mobile],
      [bankCardsStayOut, card],
    ] as const)
      assert.deepEqual(pointedAt(rule, `号码${spelled(number)}。`), [spelled(number)]);
    assert.deepEqual(pointedAt(phoneNumbersStayOut, '拨打幺三八零零幺三八零零零。'), ['幺三八零零幺三八零零零']);
    assert.deepEqual(pointedAt(identityNumbersStayOut, '一一〇一〇五一九四九一二三一〇〇二X'), ['一一〇一〇五一九四九一二三一〇〇二X']);
  });

  it('finds what is grouped as people group it', () => {
    for (const [rule, text] of [
      [phoneNumbersStayOut, '138-0013-8000'],
      [phoneNumbersStayOut, '1380 0138 000'],
      [phoneNumbersStayOut, '138 0013\u200B8000'],
      [bankCardsStayOut, '6222 0212\u200B3456-7890 128'],
      [phoneNumbersStayOut, '020—1234 5678'],
      [phoneNumbersStayOut, '（0755） 1234-5678'],
      [identityNumbersStayOut, '110105 19491231 002X'],
      [identityNumbersStayOut, '110105·1949·1231·002X'],
      [bankCardsStayOut, '6222-0212-3456-7890-128'],
      [bankCardsStayOut, '622202 1234567890128'],
      [mailAddressesStayOut, 'li.xm\u200B＠example.gov.cn'],
      [mailAddressesStayOut, 'li.xm @ example . gov . cn'],
      [caseNumbersStayOut, '（２０２３）粤\u200B0111 刑 初 123 号'],
      [homeAddressesStayOut, '村 三 组 12 号'],
      [personsStayUnnamed, '李 某'],
      [personsStayUnnamed, '李\u200B某'],
      [personsStayUnnamed, '李\u00A0某 某'],
    ] as const)
      assert.deepEqual(pointedAt(rule, `其中${text}。`), [text]);
    assert.deepEqual(pointedAt(phoneNumbersStayOut, '手机：13800 138000'), ['13800 138000']);
  });

  it('leaves amounts, ranges, years and rows of them', () => {
    const sound = [
      '1,380,013元，13800138000元，13,800,138,000.00元',
      '15000-200000平方米，13000—150000元，2022-2023年，2023-11-13 800',
      '灯杆 15 20 1000 98 36.5 12',
      '安排 620000 350000 120000 400000 16 98 12 元',
      '62000.00 35000.00 12000.00 62.22',
      '0.62220212345678901',
      '预算项目440111210000000012345，1.38001380001',
      '15000 600000',
      '138 20230101',
    ];
    for (const text of sound)
      for (const rule of [identityNumbersStayOut, bankCardsStayOut, phoneNumbersStayOut])
        assert.deepEqual(pointedAt(rule, text), [], `${rule.id} ${text}`);
  });

  it('rarely sees a number in columns of numbers', () => {
    const amounts = fc.array(
      fc.oneof(
        fc.nat(9_999_999).map(String),
        fc.nat(99_999).map((n) => (n / 100).toFixed(2)),
        fc.nat(100).map((n) => `${n}%`),
      ),
      { minLength: 5, maxLength: 30 },
    );
    let seen = 0;
    fc.assert(
      fc.property(amounts, (row) => {
        for (const rule of [identityNumbersStayOut, bankCardsStayOut, phoneNumbersStayOut])
          if (pointedAt(rule, row.join(' ')).length > 0) seen++;
      }),
      { numRuns: 2_000, seed: 7 },
    );
    assert.ok(seen <= 4, `${seen} of 6,000`);
  });
});
