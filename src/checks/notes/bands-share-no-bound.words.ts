import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '等级的分数线不重叠',
  why: '两个等级都含同一个分数，正好得这个分数时就说不清是哪一级。',
  wrong: '“甲等 90-100 分，乙等 80-90 分”。',
  right: '“甲等 90（含）-100 分，乙等 80（含）-90（不含）分”。',
};

export const messages = {
  overlap: (pairs: readonly { a: string; b: string; bound: string }[]) =>
    `${pairs.map(({ a, b, bound }) => `${a}与${b}都含 ${bound}`).join('，')}；恰为${pairs.length > 1 ? '这些' : '此'}分数时属于哪一级，报告没有说明。`,
} as const;
