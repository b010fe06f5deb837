import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '得分率等于得分除以分值',
  why: '得分和分值都印着的，得分率算得出来。四舍五入的不提；截去尾数的，算不出的，都注明。',
  wrong: '决策指标分值 16 分，得分 14.88 分，得分率 92.99%。',
  right: '决策指标分值 16 分，得分 14.88 分，得分率 93%。',
};

const few = 3;

export const messages = {
  cut: (score: string, weight: string, exact: string, printed: string) =>
    `${score} 分÷${weight} 分为 ${exact}；报告写的得分率 ${printed} 是截去尾数，不是四舍五入。`,
  differs: (score: string, weight: string, exact: string, printed: string) =>
    `${score} 分÷${weight} 分为 ${exact}；报告写的得分率是 ${printed}。`,
  several: (printed: readonly string[]) =>
    `${printed.length} 处得分率不是得分除以分值、四舍五入所得：${printed.slice(0, few).join('、')}${printed.length > few ? '等' : ''}。`,
} as const;
