import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { z } from 'zod';
import { dateText, flag, slug, yearText } from '../../src/domain/brands.ts';
import { figureFile, fundsFile, growthFile } from '../../src/domain/files/figure-file.ts';
import { amount, count } from './report-of.ts';

const messages = (schema: z.ZodType, data: unknown): string[] => schema.safeParse(data).error?.issues.map(({ message }) => message) ?? [];

describe('figureFile', () => {
  for (const [data, expected] of [
    [count('a', '73'), []],
    [count('a', '7.5'), ['notWhole']],
    [count('a', '-7'), []],
    ...(
      [
        ['每万名儿童拥有护理员', '12.5 名'],
        ['护理员', '每万名儿童 12.5 名'],
        ['平均每班', '平均每班 12.5 人'],
        ['日均就餐', '日均就餐 12.5 人'],
        ['村均护理员', '村均 12.5 人'],
        ['年均培训', '年均培训 12.5 场'],
      ] as const
    ).map(([label, quote]) => [{ ...count('a', '12.5'), label, quotes: [quote] }, []] as const),
    ...(
      [
        ['护理员', '护理员 12.5 名'],
        ['均为女性的护理员', '护理员均为女性，12.5 名'],
        ['每万名儿童拥有护理员', '每万名儿童 12 名'],
      ] as const
    ).map(([label, quote]) => [{ ...count('a', '12.5'), label, quotes: [quote] }, ['notWhole']] as const),
    [{ ...amount('a', undefined, '-50000') }, []],
    [{ ...count('a', '1.2'), unit: '万户' }, []],
    [{ ...count('a', '3'), unit: '台（套）' }, []],
    [{ ...count('a', '1300'), unit: '元/人/月' }, []],
    [{ ...count('a', '7'), unit: '每年 7 人' }, ['unit']],
    [amount('a', undefined, '799998.85'), []],
    [amount('a', undefined, '799998.855'), ['belowFen']],
    [amount('a', undefined, '799,998.85元'), ['decimal']],
    [{ ...count('a', '73'), quotes: [] }, ['quotes']],
  ] as const) {
    it(`says ${expected.join() || 'nothing'} of ${JSON.stringify(data)}`, () => assert.deepEqual(messages(figureFile, data), expected));
  }

  it('is strict', () => assert.equal(figureFile.safeParse({ ...count('a', '73'), amount: '1' }).success, false));
});

describe('fundsFile and growthFile', () => {
  it('take money only, and percentages only', () => {
    assert.deepEqual(messages(fundsFile, count('a', '7.5')), ['moneyUnit']);
    assert.deepEqual(messages(growthFile, count('a', '7')), ['percent']);
    assert.deepEqual(messages(growthFile, count('a', '-7.5', '%')), []);
  });
});

describe('slug, yearText, dateText, flag', () => {
  const accepts = (schema: z.ZodType, ...texts: readonly unknown[]) => texts.map((text) => schema.safeParse(text).success);

  it('know an id', () => {
    assert.deepEqual(accepts(slug, 'a', 'women-growth', 'a1-2b'), [true, true, true]);
    assert.deepEqual(accepts(slug, '', '1a', 'A', 'a--b', '-a', 'a-', 'a_b', '预算', 'a\n'), Array(9).fill(false));
  });

  it('know a year', () => {
    assert.deepEqual(accepts(yearText, '2023', '1999'), [true, true]);
    assert.deepEqual(accepts(yearText, '23', '3023', '2023年', 2023), Array(4).fill(false));
  });

  it('know a date that exists', () => {
    assert.deepEqual(accepts(dateText, '2024-02-29', '2023-12-31'), [true, true]);
    assert.deepEqual(
      accepts(dateText, '2023-02-29', '2024-02-30', '2024-13-01', '2024-00-10', '2024-8-1', '2024/08/01', '0000-00-00', ''),
      Array(8).fill(false),
    );
  });

  it('know one way to say yes', () => assert.deepEqual(accepts(flag, 'true', 'yes', '是', true), [true, false, false, false]));
});
