import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '金额没有差一万倍',
  why: '元和万元写错一处，金额差一万倍，而同一处算出的比率看不出来。与上年比，或者决算与预算比，就看得出。',
  wrong: '预算 800,000 元，决算登记为 833,000 万元。',
  right: '预算 800,000 元，决算登记为 833,000 元。',
};

const fix = '请核对单位：多半是元和万元写错了一处。报告就是这样写的，请保留并说明理由。';

export const messages = {
  fromLastYear: (label: string, amount: string, earlier: string) => ({
    what: `${label}是 ${amount}，上年是 ${earlier}，相差约一万倍。`,
    fix,
  }),
  fromBudget: (amount: string, budget: string) => ({ what: `决算是 ${amount}，预算是 ${budget}，相差约一万倍。`, fix }),
} as const;
