import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '目标和实际用同一种单位',
  why: '单位不同的两个数字不能比大小。报告确实这样写的，网页照原样显示，不判断是否达到。',
  wrong: '年度指标值 4 次，实际完成值 100%',
  right: '年度指标值 4 次，实际完成值 4 次',
};

export const messages = {
  differ: (name: string, target: string, actual: string) => ({
    what: `${name}的年度指标值以“${target}”计，实际完成值以“${actual}”计，不能比较。`,
    fix: '请核对引文；报告就是这样写的，请保留并说明理由，网页不判断是否达到。',
  }),
} as const;
