import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '有得分，也有等级',
  why: '评价结果由得分和等级两部分组成。只公布得分的，读者不知道它算哪一级。',
  wrong: '综合评价得分 85 分。（没有写等级）',
  right: '综合评价得分 85 分，等级为良。',
};

export const messages = { noGrade: (score: string) => `报告给出得分 ${score}，没有写等级。` } as const;
