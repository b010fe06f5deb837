import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '追加的钱用上了',
  why: '年中增加了预算，全年支出却连年初预算都不到，读者会问为什么要追加。',
  wrong: '年初预算 540 万元，调整后 576.5 万元，决算 538.29 万元。',
  right: '年初预算 540 万元，调整后 576.5 万元，决算 560 万元。',
};

export const messages = {
  unused: (initial: string, adjusted: string, final: string) => `预算由 ${initial}增加到 ${adjusted}，决算 ${final}还不到年初预算。`,
} as const;
