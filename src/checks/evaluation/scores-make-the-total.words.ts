import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '总分等于各项得分之和',
  why: '改了一项的得分而没有改总分，是常见的差错。',
  wrong: '各项得分 9.8、40、30、19，总分写 96.8。',
  right: '各项得分 9.8、40、30、19，总分写 98.8。',
};

export const messages = {
  differs: (sum: string, total: string) => `各项指标的得分相加为 ${sum} 分；报告的总分为 ${total}。`,
  withExecution: (sum: string, total: string) => `各项指标的得分与预算执行率的得分相加为 ${sum} 分；报告的总分为 ${total}。`,
} as const;
