import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '合计是已经完成的、全部的、全年的',
  why: '网页用这些数说花了多少钱、帮了多少人、评为什么等级。没有花的、计划花的、其中一部分，或者别的年度的，不能当作合计。',
  wrong: '报告写“尚未支出 41.57 万元”，登记为 phase: 决算。',
  right: '报告写“全年支出 41.57 万元”，登记为 phase: 决算。',
};

type TotalKind = 'money' | 'persons' | 'score';
const whole: Readonly<Record<TotalKind, string>> = { money: '本项目全年的合计', persons: '全年受益的人数', score: '报告自己的得分' };
const remedies: Readonly<Record<TotalKind, string>> = {
  money: '说的是没有完成的、计划的、其中一部分或别的时间的，请改登记为 others，或删去 phase；确实是全年合计的，在 acknowledged 中写明。',
  persons: '说的是没有受益的、计划的、别处的或别的时间的，请移到 others；确实是全年受益人数的，在 acknowledged 中写明。',
  score: '说的是预计的、别的年度或别的项目的得分，请改引报告最后的得分，没有的写 score: 未公布；确实是的，在 acknowledged 中写明。',
};

export const messages = {
  qualified: (label: string, said: string, of: TotalKind) => ({
    what: `“${label}”登记为${whole[of]}，报告的原话却是“${said}”。`,
    fix: remedies[of],
  }),
  grade: (grade: string, clause: string) => ({
    what: `评价等级登记为“${grade}”，报告的原话却是“${clause}”。`,
    fix: '请核对报告给出的是不是这个等级；确实是的，在 acknowledged 中写明。',
  }),
} as const;
