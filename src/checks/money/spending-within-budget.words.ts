import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '决算不超过预算，超过的说明来源',
  why: '支出多于预算，钱从哪里来，是读者首先要问的。使用上年结转资金的，写明就可以。',
  wrong: '预算 450,000 元，未作调整，决算数为 452,250 元。',
  right: '预算 450,000 元，决算数为 452,250 元，超出的部分使用上年结转资金。',
};

export const messages = {
  exceeds: (final: string, budget: string, amount: string, excess: string) =>
    `${final}比${budget} ${amount}多 ${excess}；报告没有提到结转、追加、垫付等来源。`,
} as const;
