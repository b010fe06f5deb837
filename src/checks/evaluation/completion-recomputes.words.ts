import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '完成比例等于实际完成值除以年度指标值',
  why: '自评表印着完成比例、句子里写着完成率的，照两边的数算得出来；算不出的，站注照录两个数。',
  wrong: '年度指标值 1.35 千米，实际完成值 1.2 千米，完成比例 98%。',
  right: '年度指标值 1.35 千米，实际完成值 1.2 千米，完成比例 88.89%。',
};

export const messages = {
  differs: (name: string, printed: string, exact: string) => `“${name}”的完成比例印的是 ${printed}，实际完成值除以年度指标值为 ${exact}。`,
  inText: {
    differs: (name: string, printed: string, exact: string) => `“${name}”的完成率：实际完成值÷年度指标值为 ${exact}；报告写 ${printed}。`,
    cut: (name: string, printed: string, exact: string) =>
      `“${name}”的完成率：实际÷目标为 ${exact}；报告写的 ${printed} 是截去尾数，不是四舍五入。`,
  },
  several: (names: readonly string[]) => `${names.length} 项的完成比例，不是实际完成值除以年度指标值所得：${names.join('、')}。`,
} as const;
