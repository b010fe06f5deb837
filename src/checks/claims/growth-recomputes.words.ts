import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '同比增长率算得出来',
  why: '同比等于今年的数减上年的数，再除以上年的数。常见的差错是把“是上年的几倍”写成“增长百分之几”，或用错了上年的数。',
  wrong: '上年 12 人，今年 60 人，写“同比上升 500%”：500% 是今年占上年的比例。',
  right: '上年 12 人，今年 60 人，写“同比上升 400%”。',
};

const lastYear = { text: '报告的上年数', report: '上年的报告' } as const;

export const messages = {
  baseZero: (label: string) => `${label}：上年为 0，不能计算同比。`,
  noBase: (label: string, growth: string, current: string) => `${label}：今年 ${current}，没有哪个整数的上年数能得出同比 ${growth}。`,
  cut: (label: string, printed: string, exact: string) =>
    `${label}：按两年的数计算，同比为 ${exact}；报告写的 ${printed} 是截去尾数，不是四舍五入。`,
  multiple: (label: string, printed: string, exact: string) =>
    `${label}：${printed} 是今年占上年的比例；同比增长按两年的数计算为 ${exact}。`,
  differs: (label: string, from: keyof typeof lastYear, base: string, current: string, exact: string, printed: string) =>
    `${label}：${lastYear[from]}为 ${base}，今年 ${current}，同比为 ${exact}；报告写 ${printed}。`,
} as const;
