import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '“今年”“目前”说得清是哪一年',
  why: '报告写的是上一年的事，却在下一年写成。“今年”可能指报告的年度，也可能指写报告的那一年；“目前”统计到哪一天也不清楚。',
  wrong: '2023 年度的报告写“今年已服务老人 60 人”，登记时没有说明。',
  right: '登记时加一行 note: 报告没有写统计的截止日期；“今年”指 2023 年。',
};

export const messages = {
  unresolved: (word: string, year: string, quotation: string) => ({
    what: `原话“${quotation}”说的是“${word}”，没有写哪一年。`,
    fix: `请核对是不是 ${year} 年的数，并在 note 里写明，如：note: “${word}”指 ${year} 年。`,
  }),
} as const;
