import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '大幅超过目标的，说明原因',
  why: '全国的管理办法要求：实际值大幅超过目标的，要分析原因；因目标定得明显偏低的，要相应扣分。这里以三倍为大幅。',
  wrong: '目标不低于 20 人，实际 80 人，报告没有说明原因。',
  right: '目标不低于 20 人，实际 80 人，报告说明：新增专项活动，受理范围扩大。',
};

const times = (count: string, isAtLeast: boolean): string => `${isAtLeast ? '至少' : ''}是目标的 ${count} 倍`;

export const messages = {
  unexplained: (name: string, count: string, isAtLeast: boolean) => `${name}的结果${times(count, isAtLeast)}，报告没有说明原因。`,
  surpassed: (name: string, count: string, isAtLeast: boolean) => `${name}的结果${times(count, isAtLeast)}。`,
} as const;
