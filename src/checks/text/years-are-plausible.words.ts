import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '年份说得通',
  why: '报告写的是已经过去的一年。远远晚于这一年的年份，或者早得不合情理的文号，多半是数字颠倒。规划、目标的年份不在此列。',
  wrong: '2023 年度的报告写着“项目于2032年验收”。',
  right: '2023 年度的报告写着“项目于2023年验收”。',
};

export const messages = {
  late: (found: string) => `“${found}”比报告年度晚两年以上，原文如此。`,
  number: (found: string) => `文号中的年份“${found}”不合情理，原文如此。`,
} as const;

/** A year that is not a plan’s: 到2035年, 2035年远景目标, 2026-2030年. */
export const eventYear = /(?<!\d)(20\d\d)\s*年(?!\s*(?:以前|之前|前|底|末|远景|目标|规划|愿景|到期))/gu;

/** What may stand before the year of a plan. */
export const aim = /(?:到|至|—|-|～|~|力争|规划|期限|有效期[^，。；]*)\s*$/u;

/** The year of a document number. */
export const numberYear = /(?<=[〔[［【（(])((?:1[6-9]|2[0-2])\d\d)(?=[〕\]］】）)]\s*第?\s*\d+\s*号)/gu;
