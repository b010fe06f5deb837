import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '没有用完的钱是哪个来源的',
  why: '几个来源的钱，没有用完的全部是其中一个的，总的执行率看不出来。',
  wrong: '市级 96 万元全部用完，省级 54.6 万元只用了 41.24 万元，合计的执行率 91.13%。',
  right: '市级 96 万元用了 90 万元，省级 54.6 万元用了 50 万元。',
};

export const messages = {
  ofOne: (amount: string, source: string) => `未支出的 ${amount}都是“${source}”的。`,
} as const;
