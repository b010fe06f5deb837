import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '报告写的比率算得出来',
  why: '执行率是决算数除以调整后的预算数。常见的差错是用年初预算作分母，或用到位的钱作分子。四舍五入和四舍六入五成双都算对，截去尾数的会提示。',
  wrong: '决算数 833,000 元，调整后预算数 850,000 元，年初预算 800,000 元，写“预算执行率为 104.13%”：分母用了年初预算。',
  right: '决算数 833,000 元，调整后预算数 850,000 元，写“预算执行率为 98%”。',
};

export const messages = {
  cut: (printed: string, numerator: string, denominator: string, exact: string) =>
    `${numerator}÷${denominator}为 ${exact}；报告写的 ${printed} 是截去尾数，不是四舍五入。`,
  differs: (printed: string, numerator: string, denominator: string, exact: string) =>
    `${numerator}÷${denominator}为 ${exact}；报告写 ${printed}。`,
  otherSides: (printed: string, a: string, b: string, numerator: string, denominator: string, exact: string) =>
    `${printed} 是${a}÷${b}；${numerator}÷${denominator}为 ${exact}。`,
} as const;
