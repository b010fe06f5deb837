import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '执行率的得分等于分值乘执行率',
  why: '单位自评中，预算执行率的得分按分值乘执行率计算，最多得满分。',
  wrong: '执行率 78%，分值 10 分，得分 9.5 分。',
  right: '执行率 78%，分值 10 分，得分 7.8 分。',
};

export const messages = {
  differs: (weight: string, rate: string, exact: string, score: string) =>
    `分值 ${weight} 分×执行率 ${rate}% 为 ${exact} 分；报告给 ${score} 分。`,
  /** The rate of one part of the money alone gives these points. */
  ofPart: (weight: string, rate: string, exact: string, score: string, part: string, own: string) =>
    `分值 ${weight} 分×执行率 ${rate}% 为 ${exact} 分；报告给 ${score} 分，与“${part}”的执行率 ${own} 相合。`,
} as const;
