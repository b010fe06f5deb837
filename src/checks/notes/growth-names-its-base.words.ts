import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '同比写明上年的数',
  why: '基数小，增长率就会很大。不写上年的数，读者看不出增长率说明什么。',
  wrong: '“今年服务 60 人，同比上升 400%”。',
  right: '“今年服务 60 人，上年 12 人，同比上升 400%”。',
};

export const messages = {
  derived: (label: string, growth: string, base: string) =>
    `报告没有写${label}上年同期的数。按同比 ${growth} 推算，整数中只有 ${base}符合。`,
  differs: (label: string, growth: string, base: string, year: number, stated: string) =>
    `报告没有写${label}上年同期的数；按同比 ${growth} 推算是 ${base}，${year} 年度的报告写的是 ${stated}。`,
  published: (label: string, year: number, stated: string) => `报告没有写${label}上年同期的数；${year} 年度的报告写的是 ${stated}。`,
  unknown: (label: string, growth: string) => `报告没有写${label}上年同期的数，同比 ${growth} 从多少算起不清楚。`,
} as const;
