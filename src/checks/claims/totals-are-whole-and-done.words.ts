import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '合计是已经完成的、全部的、全年的',
  why: '网页用这些数说花了多少钱、帮了多少人、评为什么等级。没有花的、计划花的、其中一部分，或者别的年度的，不能当作合计。',
  wrong: '报告写“尚未支出 41.57 万元”，登记为 phase: 决算。',
  right: '报告写“全年支出 41.57 万元”，登记为 phase: 决算。',
};

export const messages = {
  qualified: (label: string, said: string) => ({
    what: `“${label}”是合计，报告的原话却是“${said}”。`,
    fix: '说的是没有完成的、计划的、其中一部分或别的时间的，请改登记为 others，或删去 phase；确实是全年合计的，在 acknowledged 中写明。',
  }),
  grade: (grade: string, clause: string) => ({
    what: `评价等级登记为“${grade}”，报告的原话却是“${clause}”。`,
    fix: '请核对报告给出的是不是这个等级；确实是的，在 acknowledged 中写明。',
  }),
} as const;
