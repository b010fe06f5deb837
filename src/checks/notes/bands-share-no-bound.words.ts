import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '等级的分数线不重叠',
  why: '两个等级的分档写着同一个分数，又没有写含不含，正好得这个分数时就说不清是哪一级。',
  wrong: '“甲等 90-100 分，乙等 80-90 分”。',
  right: '“甲等 90（含）-100 分，乙等 80（含）-90（不含）分”。',
};

/** A grade that begins where, or before, the one below it ends. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly from: string;
  readonly to: string;
}

export const messages = {
  overlap: (pairs: readonly Pair[]) => {
    const meeting = pairs.filter(({ from, to }) => from === to).map(({ a, b, from }) => `${a}与${b}的分档都写着 ${from}`);
    const crossing = pairs.filter(({ from, to }) => from !== to).map(({ a, b, from, to }) => `${a}从 ${from} 起，${b}到 ${to} 为止`);
    const clauses = [
      ...(meeting.length > 0 ? [`${meeting.join('，')}；恰为${meeting.length > 1 ? '这些' : '此'}分数时属于哪一级`] : []),
      ...(crossing.length > 0 ? [`${crossing.join('；')}，重叠的分数属于哪一级`] : []),
    ];
    return `${clauses.join('；')}，报告没有说明。`;
  },
} as const;
