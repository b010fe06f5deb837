import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decimal, decimalToText, equals } from '../../../src/language/decimal.ts';
import { readNumbers } from '../../../src/language/numbers/read-numbers.ts';
import { formatNumber } from '../../../src/text/readers/format.ts';
import { read } from '../../narrative/blocks.ts';
import { numbersOf } from './described.ts';

const isDigit = (character: string | undefined): boolean => /^[0-9０-９]$/.test(character ?? '');

/** Each digit lies in one number, and digits side by side in the same. */
function assertAllDigitsRead(text: string): void {
  const owner = [...text].map(() => -1);
  readNumbers(text).forEach(({ start, text: printed }, index) => {
    for (let at = start; at < start + printed.length; at++) owner[at] = index;
  });
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text[at])) continue;
    assert.notEqual(owner[at], -1, `digit at ${at} of ${JSON.stringify(text)}`);
    if (isDigit(text[at + 1]))
      assert.equal(owner[at], owner[at + 1], `number cut at ${at + 1} of ${JSON.stringify(text)}: ${numbersOf(text).join('; ')}`);
  }
}

const pieces = [
  ...'0 1 2 9 12 135 2023 800 ７ . , ， 、 - ~ — / : ： % ％ ‰ （ ） ( ) 〔 〕 [ ] 【 】 “ ” ≥ < = ± 。 ； · A km X #'.split(' '),
  ...'一 二 两 三 十 百 千 万 亿 〇 零 廿 第 附件 表 号 条 款 年 月 日 时 分 点 元 人 次 户 个 百分点 百分之 分之 至 到'.split(' '),
  ...'约 近 余 多 几 数 上 以上 不低于 下降 电话 级 项目'.split(' '),
  ...[' ', '\n', '\u2009'],
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));

describe('readNumbers(text), whatever the text', () => {
  it('gives numbers in order that do not overlap and lie within the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let last = 0;
        for (const number of readNumbers(text)) {
          assert.ok(number.start >= last && number.end > number.start, text);
          assert.ok(number.end <= number.start + number.text.length, text);
          assert.equal(number.text, text.slice(number.start, number.start + number.text.length));
          assert.equal(number.values.length, number.spans.length);
          for (const span of number.spans) assert.ok(span.start >= number.start && span.end <= number.end && span.end > span.start, text);
          last = number.start + number.text.length;
        }
        assert.ok(last <= text.length);
      }),
      { numRuns: 20_000 },
    );
  });

  it('leaves no digit out and cuts no number', () => fc.assert(fc.property(prose, assertAllDigitsRead), { numRuns: 20_000 }));

  it('never throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void readNumbers(text)),
      { numRuns: 5_000 },
    ));

  it('reads every amount as it is formatted', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 0, max: 2 }), (coefficient, scale) => {
        const value = decimal(coefficient, scale);
        const text = formatNumber(decimalToText(value), '元');
        const [number, ...others] = readNumbers(`决算数为 ${text} 元。`);
        assert.deepEqual([number?.kind, number?.unit, others.length], ['quantity', '元', 0]);
        assert.ok(number?.values[0] && equals(number.values[0], value), text);
      }),
    );
  });
});

describe('readNumbers(text) of the example reports', () => {
  for (const file of [...globSync('tests/fixtures/site/*/*/*/report.mdx'), ...globSync('content/*/*/*/report.mdx')]) {
    it(`reads every digit of ${file.split(/[/\\]/).slice(-4, -1).join('/')}`, () => {
      for (const { text } of read(readFileSync(file, 'utf8')).blocks) assertAllDigitsRead(text);
    });
  }
});

it('says how long 100 reports take', (t) => {
  const blocks = read(readFileSync('content/baiyun-procuratorate/2023/judicial-assistance/report.mdx', 'utf8')).blocks;
  const started = performance.now();
  for (let report = 0; report < 100; report++)
    for (const { text } of blocks) readNumbers(`${text}${'。'.repeat(report % 7)}${String.fromCharCode(0x5000 + report)}`);
  t.diagnostic(
    `100 reports of ${blocks.map(({ text }) => text).join('').length} characters: ${Math.round(performance.now() - started)} ms`,
  );
});
