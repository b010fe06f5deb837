import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '有等级就有得分',
  why: '等级由得分而来。只公布等级，读者无法核对。',
  wrong: '“综合评价为优”，全文没有得分。',
  right: '“综合得分 92.5 分，评价等级为优”。',
};

export const messages = {
  alone: (grade: string) => `报告给出等级“${grade}”，没有公布得分。`,
  some: (count: number) => `报告给出的等级中，有 ${count} 个没有公布得分。`,
  several: (count: number) => `报告给出 ${count} 个等级，没有公布得分。`,
  /** `said`: the report's own words on the score, as a sentence. */
  aloneSaid: (grade: string, said: string) => `报告给出等级“${grade}”；${said}`,
} as const;
