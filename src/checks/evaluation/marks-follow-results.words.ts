import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '得分与完成情况相符',
  why: '没有达到目标的指标不应当得满分，达到目标的不应当得零分。',
  wrong: '居民满意度的目标不低于 90%，实际 85.5%，分值 20 分，得分 20 分。',
  right: '居民满意度的目标不低于 90%，实际 85.5%，分值 20 分，得分 19 分。',
};

export const messages = {
  against: '，目标 ',
  fullMarks: (name: string, result: string, score: string) => `${name}没有达到目标（${result}），得了满分 ${score} 分。`,
  noMarks: (name: string, result: string) => `${name}达到了目标（${result}），得分为 0。`,
} as const;
