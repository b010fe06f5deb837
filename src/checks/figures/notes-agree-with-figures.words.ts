import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '说明里的数字与登记的数字一致',
  why: '说明是编辑人员写的，不与原文逐字核对。里面的数字只能是报告已有的数字，或者本年度、上年度的年份。',
  wrong: '报告是 2023 年的，note: “今年”指 2032 年。',
  right: '报告是 2023 年的，note: “今年”指 2023 年。',
};

export const messages = {
  unknown: (number: string) => ({
    what: `说明里的“${number}”不是登记过的数字，也不是本年度或上年度。`,
    fix: '请核对；要引用报告的数字，请与登记的一样；用不着数字，请改成文字。',
  }),
} as const;
