import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '预算调低了的，与年初的放在一起',
  why: '预算在年中调低以后，执行率按调低了的算。年初的数和调低了的数都写出来，读者看得到执行率是哪一个的。',
  wrong: '年初预算 92.5 万元，全年预算 88.64 万元，支出 88.64 万元，执行率 100%。',
  right: '年初预算 88.64 万元，全年预算 92.5 万元，支出 92.5 万元，执行率 100%。',
};

export const messages = {
  /** `of`: the part of the report; null for the whole. */
  lowered: (of: string | null, name: string, adjusted: string, initial: string, rate: string) =>
    `${of === null ? '' : `“${of}”`}${name} ${adjusted}，年初预算 ${initial}；执行率按前者计算，为 ${rate}。`,
} as const;
