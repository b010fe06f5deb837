import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '年初预算加减调整数，等于调整后预算',
  why: '三个数写在一处，应当加减得通。',
  wrong: '年初预算 800,000 元，追加 50,000 元，调整后预算数为 880,000 元。',
  right: '年初预算 800,000 元，追加 50,000 元，调整后预算数为 850,000 元。',
};

export const messages = {
  differs: (sum: string, adjusted: string) => `年初预算加减所列的调整数，为 ${sum}；报告的调整后预算为 ${adjusted}。`,
} as const;
