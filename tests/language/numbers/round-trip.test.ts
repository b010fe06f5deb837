import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decimal, decimalToText, equals, multiply } from '../../../src/language/decimal.ts';
import { excusedForms } from '../../../src/language/excused-forms.ts';
import { readNumbers } from '../../../src/language/numbers/read-numbers.ts';

const digits = '零一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';

/** As a Chinese reader writes a whole number below 10^8. */
function inChinese(value: number, set: string, places: string): string {
  if (value === 0) return set.charAt(0);
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  if (high > 0) return `${section(high, set, places)}万${low === 0 ? '' : (low < 1_000 ? set.charAt(0) : '') + section(low, set, places)}`;
  return section(low, set, places);
}

function section(value: number, set: string, places: string): string {
  let text = '';
  for (const [place, size] of [1_000, 100, 10, 1].entries()) {
    const digit = Math.floor(value / size) % 10;
    if (digit > 0) text += set.charAt(digit) + (place < 3 ? places.charAt(place) : '');
    else if (text !== '' && value % size > 0 && !text.endsWith(set.charAt(0))) text += set.charAt(0);
  }
  return text;
}

const grouped = (text: string): string => text.replace(/\B(?=(?:\d{3})+$)/g, ',');
const fullWidth = (text: string): string => text.replace(/[\d.]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const mathematical = (text: string): string => text.replace(/\d/g, (each) => String.fromCodePoint(0x1d7ce + Number(each)));
const units = ['元', '人', '户', '人次', '%', '平方米', '元/人', '千瓦时', '公里'] as const;

describe('readNumbers(text) of what is printed', () => {
  const whole = fc.integer({ min: 0, max: 99_999_999 });
  const unit = fc.constantFrom(...units);

  it('reads back every decimal, in every spelling, sign, space, multiplier and unit, and nothing else', () => {
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('', '-', '−', '负'),
        fc.constantFrom('', '万', '亿'),
        fc.constantFrom((text: string) => text, grouped, fullWidth, mathematical),
        fc.constantFrom('', ' ', '\u3000'),
        unit,
        (integer, fraction, sign, times, spelling, space, of) => {
          const [head, tail] = [spelling(String(integer)), fraction === 0 ? '' : spelling(`.${String(fraction).padStart(2, '0')}`)];
          const isShare = of === '%';
          const text = `变动为${sign}${head}${tail}${isShare ? '' : space}${isShare ? '' : times}${of}。`;
          const factor = isShare || times === '' ? 1n : times === '万' ? 10_000n : 100_000_000n;
          const size = multiply(decimal(BigInt(integer) * 100n + BigInt(fraction), 2), decimal(factor));
          const wanted = sign === '' ? size : multiply(size, decimal(-1n));
          const numbers = readNumbers(text);
          assert.equal(numbers.length, 1, text);
          assert.deepEqual([numbers[0]?.kind, numbers[0]?.unit], ['quantity', of], text);
          assert.ok(numbers[0]?.values[0] && equals(numbers[0].values[0], wanted), `${text} ${decimalToText(wanted)}`);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('reads back Chinese numerals, plain and formal', () => {
    fc.assert(
      fc.property(whole, fc.boolean(), (value, isFormal) => {
        const text = `共计${isFormal ? inChinese(value, formal, '仟佰拾') : inChinese(value, digits, '千百十')}元。`;
        const [number, ...others] = readNumbers(text);
        assert.deepEqual([number?.unit, others.length], ['元', 0], text);
        assert.ok(number?.values[0] && equals(number.values[0], decimal(BigInt(value))), text);
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads back money in yuan, tenths and hundredths, however it is spoken', () => {
    const [formalOf, plainOf] = [
      (value: number) => inChinese(value, formal, '仟佰拾'),
      (value: number) => inChinese(value, digits, '千百十'),
    ];
    const coin = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99_999_999 }),
        coin,
        coin,
        fc.constantFrom(formalOf, plainOf, String),
        fc.constantFrom('元', '块'),
        (yuan, jiao, fen, spelled, name) => {
          const [tenths, hundredths] = [jiao === 0 ? '' : `${spelled(jiao)}角`, fen === 0 ? '' : `${spelled(fen)}分`];
          const gap = jiao === 0 && fen > 0 ? '零' : '';
          if (name === '块' && jiao === 0) return;
          const text = `支付${spelled(yuan)}${name}${tenths}${gap}${hundredths}。`;
          const [number, ...others] = readNumbers(text);
          assert.deepEqual([number?.unit, number?.kind, others.length], ['元', 'quantity', 0], text);
          assert.ok(number?.values[0] && equals(number.values[0], decimal(BigInt(yuan * 100 + jiao * 10 + fen), 2)), text);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('finds no number in a text without one', () => {
    const words = fc.array(fc.constantFrom(...'的是和在为工作项目资金绩效管理完成情况，。、；：（）'), { maxLength: 40 });
    fc.assert(fc.property(words, (characters) => assert.deepEqual(readNumbers(characters.join('')), [])));
  });

  it('gives every character that says a number to exactly one', () => {
    const pieces = fc.array(fc.constantFrom(...'0 7 12 ½ ² Ⅲ ① ٣ 𝟗 〡 ㋀ ₂ 10⁶ 。 ， ( ) - % 元 级 第 m CO 年 : \u200b'.split(' ')), {
      maxLength: 16,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const numbers = readNumbers(text);
        for (const { index } of text.matchAll(/(?!〇)\p{N}/gu)) {
          const owners = numbers.filter(({ start, text: printed }) => start <= index && index < start + printed.length);
          assert.equal(owners.length, 1, `${index} of ${JSON.stringify(text)}`);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

/** Each lookbehind of a pattern, with what stands in it: classes and escapes are one x each. */
function lookbehindsIn(source: string): string[] {
  const bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x');
  return [...bare.matchAll(/\(\?<[=!]/g)].map(({ index }) => {
    let [end, open] = [index, 0];
    do {
      open += bare[end] === '(' ? 1 : bare[end] === ')' ? -1 : 0;
      end += 1;
    } while (open > 0 && end < bare.length);
    assert.equal(open, 0, bare);
    return bare.slice(index, end);
  });
}

const unbounded = /[*+]|\{\d+,\}/;

describe('the patterns of the grammar', () => {
  it('look back no further than a fixed distance', () => {
    const read = excusedForms.flatMap(({ pattern }) => lookbehindsIn(pattern.source));
    const written = excusedForms.reduce((sum, { pattern }) => sum + pattern.source.split(/\(\?<[=!]/).length - 1, 0);
    assert.equal(read.length, written);
    assert.ok(written > 100);
    for (const lookbehind of read) assert.doesNotMatch(lookbehind, unbounded);
  });

  for (const [source, seen] of [
    [String.raw`(?<=a(?:b(?:c|[)*])\)){2,3})d*`, '(?<=a(?:b(?:c|x)x){2,3})'],
    ['x(?<!(?:年(?:度(?:末)?)?)?)', '(?<!(?:年(?:度(?:末)?)?)?)'],
  ] as const)
    it(`reads ${source}`, () => {
      assert.deepEqual(lookbehindsIn(source), [seen]);
      assert.doesNotMatch(seen, unbounded);
    });

  for (const source of ['(?<=a(?:b(?:c*)))', '(?<![元]{2,})', '(?<=第(?:x+))'])
    it(`would refuse ${source}`, () => assert.match(lookbehindsIn(source)[0] ?? '', unbounded));
});
