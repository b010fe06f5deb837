import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '两年相减，也不露出几个人',
  why: '长期受助的人年年都在。今年与上年只差一两个人，知情的人一减就知道是谁。累计数尤其如此。',
  wrong: '2022 年救助被害人 40 人，2023 年 41 人。',
  right: '两年都是当年新增的人，互不相干，在 acknowledged 中写明。',
};

export const messages = {
  close: (label: string, now: string, before: string, change: string) => ({
    what: `“${label}”今年 ${now}，上年 ${before}，只差 ${change}，相减可能让人认出是谁。`,
    fix: '请负责人看过；两年的人互不相干，或者可以公布的，请在 acknowledged 中写明理由。',
  }),
} as const;
