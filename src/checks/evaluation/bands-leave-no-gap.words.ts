import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '每个分数都有等级',
  why: '“80-89 为良，90-100 为优”，89.5 分就没有等级。得分都是整数时没有妨碍；得分有小数时，读者应当知道。',
  wrong: '得分 88.6 分；优秀为 90-100，良好为 80-89。',
  right: '得分 88.6 分；90（含）至 100 分为优，80（含）至 90 分为良。',
};

export const messages = {
  between: (lower: string, upper: string) => `${lower} 与 ${upper}`,
  gaps: (gaps: readonly string[]) => `${gaps.join('、')} 之间的分数属于哪一级，报告没有说明。`,
} as const;
