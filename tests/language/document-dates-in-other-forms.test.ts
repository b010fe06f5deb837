import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datesInOtherForms } from '../../src/language/document-dates.ts';

describe('datesInOtherForms(text)', () => {
  for (const [text, dates] of [
    ['二〇二四年七月', ['2024年7月']],
    ['二○二三年十一月二十八日', ['2023年11月28日']],
    ['于2024年5月至7月开展评价', ['2024年7月']],
    ['2024年5月6日—7月15日', ['2024年7月15日']],
    ['发布时间：2024-06-28', ['2024年6月28日']],
    ['2024/6/8公布', ['2024年6月8日']],
    ['2024年7月15日', []],
    ['虚财绩〔2024〕5号', []],
  ] as const)
    it(text, () => assert.deepEqual(datesInOtherForms(text), dates));
});
