import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '各资金来源相加等于合计',
  why: '同一阶段里，各个来源的金额相加，应当等于这一阶段的合计。报告没有列全来源的，只看是否超过合计。',
  wrong: '年初预算 800,000 元，其中区级资金 600,000 元，镇街资金 210,000 元。',
  right: '年初预算 800,000 元，其中区级资金 600,000 元，镇街资金 200,000 元。',
};

export const messages = {
  differs: (phase: string, sum: string, total: string) => `各来源的${phase}相加为 ${sum}，合计写的是 ${total}。`,
  several: (phases: readonly string[]) => `${phases.join('、')}，各来源相加都不等于合计。`,
} as const;
