import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '正文是这一年的',
  why: '新的年度从复制上一年的文件夹开始。只改了年份、没有换上新的正文和数字，读者看到的就是去年的报告。',
  wrong: '2023 年的文件夹里，正文除了年份与 2022 年的一字不差。',
  right: '2023 年的正文来自 2023 年的官方文件。',
};

export const messages = {
  sameAs: (year: number) => ({
    what: `正文除了年份，与 ${year} 年的报告一字不差，多半是复制以后还没有换上新的内容。`,
    fix: '请换上这一年的官方文件、正文和数字。官方文件确实与上一年相同的，在 acknowledged 中写明。',
  }),
} as const;

export const yearDigits = /(?:19|20)\d\d/g;
