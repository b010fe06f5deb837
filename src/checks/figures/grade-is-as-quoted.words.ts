import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '评价等级就是引文里的那个',
  why: '等级是读者最先看的结论，必须指得出报告在哪里这样说。',
  wrong: 'name: 良，quote: 项目综合评价为优。',
  right: 'name: 优，quote: 项目综合评价为优。',
};

export const messages = {
  differs: (name: string, quote: string) => ({
    what: `等级写的是“${name}”，引文“${quote}”中没有这个等级。`,
    fix: '请核对报告：等级错了改等级，引文抄错了改引文。',
  }),
  bare: (name: string) => ({
    what: `报告里没有一处把“${name}”单独写作等级。`,
    fix: '请在引文里带上前面的几个字，如：评为良好',
  }),
} as const;
