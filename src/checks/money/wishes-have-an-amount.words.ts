import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '说缺钱、要增加预算的，写明多少',
  why: '报告说资金有缺口、建议增加预算，却不写多少，读者和审批的人都无从判断。',
  wrong: '建议适当增加资金预算，弥补资金缺口。',
  right: '资金缺口 200,000 元，建议下一年度增加预算 200,000 元。',
};

const times = ['', '', '两次', '三次'];

export const messages = {
  unsaid: (gaps: number, asks: number) => {
    const gap = gaps > 0 ? `${times[gaps] ?? '多次'}提到资金缺口` : '';
    const ask = asks > 0 ? '建议增加资金' : '';
    return `报告${[gap, ask].filter(Boolean).join('，')}，没有写金额。`;
  },
} as const;
