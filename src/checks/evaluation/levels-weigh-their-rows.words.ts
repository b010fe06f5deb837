import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '一级指标的分值等于下面各项之和',
  why: '自评表在一级指标旁边写着它占多少分，各项分值加起来应当是这个数。',
  wrong: '产出指标(50分)下面四项的分值是 10、20、10、5。',
  right: '产出指标(50分)下面四项的分值是 10、20、10、10。',
};

export const messages = {
  differs: (name: string, points: string, sum: string) => `“${name}”写明 ${points} 分，下面各项的分值合计 ${sum} 分。`,
} as const;
