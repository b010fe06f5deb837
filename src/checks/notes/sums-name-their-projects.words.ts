import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '部分项目的合计，是哪几个的说清楚',
  why: '“其余 3 个项目共 763.7 万元”不是全部项目的合计，容易被当成总数。是哪几个项目相加的，网页注明；没有哪几个相加得出它的，也注明。',
  wrong: '四个项目投入 30 万元、20 万元、10 万元、5 万元，写“3 个工程类项目投入共 62 万元”。',
  right: '四个项目投入 30 万元、20 万元、10 万元、5 万元，写“4 个项目投入共 65 万元”。',
};

export const messages = {
  ofSome: (amount: string, count: number, all: number) => `${amount}是 ${count} 个项目的金额相加，不是全部 ${all} 个项目的合计。`,
  allBut: (amount: string, count: number, left: string) => `${amount}是 ${count} 个项目的金额相加，不含“${left}”。`,
  ofNone: (amount: string, count: number) => `报告说 ${count} 个项目共 ${amount}；没有哪 ${count} 个项目的金额相加是这个数。`,
} as const;
