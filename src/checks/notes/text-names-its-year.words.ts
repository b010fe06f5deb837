import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '报告写明是哪一年的',
  why: '金额和人数都是某一年的。正文没有年份，读者要知道年份是谁说的。',
  wrong: '“年初预算安排 38,000 元”，全文没有年份。',
  right: '“2023 年预算安排 38,000 元”。',
};

export const messages = {
  unsaid: (year: number) => `报告通篇没有写是哪一年的；${year} 年是本站收录时编入的年度。`,
} as const;
