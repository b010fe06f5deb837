import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '各项指标的分值合计 100 分',
  why: '合计不是 100 分，多半是漏登了一项指标，或分值抄错了。报告自己写明合计是别的数的，登记在 others 里就可以。',
  wrong: '四项指标的 weight 是 10、40、30、10。',
  right: '四项指标的 weight 是 10、40、30、20。',
};

export const messages = {
  differs: (sum: string, count: number) => ({
    what: `${count} 项指标的分值（weight）合计 ${sum} 分，不是 100 分。`,
    fix: '请核对是否漏登指标、抄错分值；报告就是这样写的，在 acknowledged 中写明。',
  }),
} as const;
