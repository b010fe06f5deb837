import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '得分不超过分值',
  why: '一项指标的得分最多等于它的分值。超过的，多半是两列抄反了，或抄到了别的一行。',
  wrong: '分值 30 分，写着 weight: 24、score: 30。',
  right: '分值 30 分，得分 24 分，写 weight: 30、score: 24。',
};

export const messages = {
  exceeds: (name: string, score: string, weight: string) => ({
    what: `${name}的得分 ${score} 分，超过了分值 ${weight} 分。`,
    fix: '请核对 weight 和 score 是否抄反或抄错了行；报告就是这样写的，请保留并说明理由。',
  }),
} as const;
