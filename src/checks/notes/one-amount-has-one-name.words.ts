import type { RuleWords } from '../rule.ts';
import { counted, list } from './listing.words.ts';

export const words: RuleWords = {
  title: '同一笔钱只用一个名称',
  why: '报告用几个名称说同一个金额，又没有说明区别，读者分不清是一笔钱还是几笔钱。',
  wrong: '“预算安排 50 万元……资金投入量为 50 万元……计划安排 50 万元”，没有说明三者的区别。',
  right: '“年初预算 50 万元，年中没有调整”，前后用同一个名称。',
};

export const messages = {
  several: (labels: readonly string[], amount: string) =>
    `${list(labels)}都是 ${amount}，报告没有说明这${counted(labels.length)}个名称有什么不同。`,
} as const;
