import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '说明里的数字与登记的数字一致',
  why: '说明是编辑人员写的，不与原文逐字核对。里面的数字只能是报告已有的数字，或者本年度、上年度的年份。“不少于 4 件”和“不多于 4 件”正好相反，所以这类词也要与登记的目标相同。保留提示的理由、照常公布的理由，同样如此，但可以提到别的年份。',
  wrong: '报告是 2023 年的，note: “今年”指 2032 年。',
  right: '报告是 2023 年的，note: “今年”指 2023 年。',
};

export const messages = {
  unknown: (number: string) => ({
    what: `说明里的“${number}”与登记的数字对不上。`,
    fix: '请核对；要引用报告的数字，数字、单位和“不少于”一类的词都要与登记的一样，年份只能是本年度或上年度；用不着数字，请改成文字。',
  }),
} as const;
