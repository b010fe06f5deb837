import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '完成日期不晚于目标日期',
  why: '时效指标的目标和结果都是日期时，按日期比较：不晚于目标的是达到，晚了的是未达到，注明晚几天；看不出是哪一年的，不比较。',
  wrong: '完成时间的目标是 11月底前，实际 12月8日完成。',
  right: '完成时间的目标是 11月底前，实际 11月26日完成。',
};

export const messages = {
  late: (name: string, days: number) => `${name}：实际完成比目标的日期晚 ${days} 天。`,
} as const;
