import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '增减的数和增减的百分比是一回事',
  why: '“261.08 万元，较上年减少 8.6 万元，下降 3.91%”：上年是 269.68 万元，8.6 万元是它的 3.19%。两个数字写颠倒了，读者算得出来。',
  wrong: '支出 90 万元，比上年减少 10 万元，下降 11%。',
  right: '支出 90 万元，比上年减少 10 万元，下降 10%。',
};

export const messages = {
  differs: {
    fall: (of: string, size: string, exact: string, printed: string) =>
      `${of}，比上年减少 ${size}，按这两个数下降 ${exact}；报告写 ${printed}。`,
    rise: (of: string, size: string, exact: string, printed: string) =>
      `${of}，比上年增加 ${size}，按这两个数增长 ${exact}；报告写 ${printed}。`,
  },
} as const;
