import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '等级与得分相符',
  why: '等级由得分和分档决定。分档重叠的，两个等级都算对；报告没有写分档的，不作判断。',
  wrong: '80（含）至 90 分为良，得分 85 分，等级写“优”。',
  right: '80（含）至 90 分为良，得分 85 分，等级写“良”。',
};

export const messages = {
  differs: (score: string, right: string | undefined, grade: string) =>
    right
      ? `得分 ${score}，按报告的分档属于“${right}”；报告的等级为“${grade}”。`
      : `得分 ${score} 不在报告的任何一档里；报告的等级为“${grade}”。`,
} as const;
