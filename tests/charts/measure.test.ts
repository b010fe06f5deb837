import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textWidth, wrapText } from '../../src/charts/measure.ts';

describe('textWidth(text)', () => {
  test('knows Han characters, digits and marks by a table', () => {
    assert.equal(textWidth('决算数', 10), 30);
    assert.equal(textWidth('100', 10), 18);
    assert.equal(textWidth('（推算）', 10), 40);
  });
});

describe('wrapText(text, width)', () => {
  const cases: readonly (readonly [text: string, em: number, lines: readonly string[]])[] = [
    ['决算数', 3, ['决算数']],
    ['失去子女赡养的老年母亲', 6, ['失去子女赡养', '的老年母亲']],
    ['共 799,998.85 元，其余', 6, ['共', '799,998.85', '元，其余']],
    ['一二三四，五六', 4, ['一二三', '四，五六']],
    ['一二三（四）', 4, ['一二三', '（四）']],
    ['报告列出 48\u00a0人', 5, ['报告列出', '48\u00a0人']],
    ['', 4, []],
  ];
  for (const [text, em, lines] of cases) {
    test(`breaks “${text}” at ${em} em`, () => assert.deepEqual(wrapText(text, em * 10, 10), lines));
  }

  test('loses nothing', () => {
    const text = '报告一（二）：“2023 年预算安排800,000元”；推算：未支出 = 预算安排 − 决算数';
    for (let em = 2; em < 40; em++)
      assert.equal(
        wrapText(text, em * 13)
          .join('')
          .replace(/\s/g, ''),
        text.replace(/\s/g, ''),
      );
  });
});
