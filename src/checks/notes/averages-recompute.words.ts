import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '平均得分算得出来',
  why: '报告逐个给了各项目的得分，又给了它们的平均分，读者会自己算一遍。四舍五入和四舍六入五成双都算对，截去尾数的会提示；说的不是全部项目的，不算。',
  wrong: '三个项目得分 91 分、82 分、71 分，写“3 个项目平均得分 83.11 分”。',
  right: '三个项目得分 91 分、82 分、71 分，写“3 个项目平均得分 81.33 分”。',
};

export const messages = {
  differs: (count: number, exact: string, printed: string) => `按 ${count} 个项目各自的得分计算，平均为 ${exact}；报告写 ${printed}。`,
  cut: (count: number, exact: string, printed: string) =>
    `按 ${count} 个项目各自的得分计算，平均为 ${exact}；报告写的 ${printed}是截去尾数，不是四舍五入。`,
} as const;
