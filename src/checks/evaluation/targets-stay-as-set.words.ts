import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '放宽了的目标，前后两个都看得到',
  why: '目标放宽以后达到了，按原来的也许没有达到。报告自己写了前后两个，或者上年度报告写着另一个的，放在一起给读者看，不作评价。',
  wrong: '班次正点率的目标由≥92%下调为≥88%，实际 89.3%。',
  right: '班次正点率的目标由≥88%提高到≥92%，实际 93%。',
};

export const messages = {
  /** `than` (与上年相比, or nothing) and `change`: in the words of the report. */
  said: (indicator: string, than: string, change: string, aside: string) =>
    `${indicator}的目标${than && `，报告写的是${than}`}“${change}”${aside}。`,
  before: (indicator: string, year: number, then: string, now: string) =>
    `${indicator}的目标，${year} 年度报告为 ${then}，这份报告为 ${now}。`,
  onlyNow: (result: string) => `；实际 ${result}，达到后者，没有达到前者`,
} as const;
