import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '各部分的得分相加等于总分',
  why: '报告写着各部分的得分和满分，满分相加正好是 100 分，得分相加就应当是总分。满分没有列全的不算。',
  wrong: '综合得分 93 分，其中：投入 10 分（满分 15 分），过程 36 分（满分 37 分），产出 28 分（满分 28 分），效果 18 分（满分 20 分）。',
  right: '综合得分 92 分，其中：投入 10 分（满分 15 分），过程 36 分（满分 37 分），产出 28 分（满分 28 分），效果 18 分（满分 20 分）。',
};

export const messages = {
  differs: (sum: string, total: string) => `报告列出的各部分得分相加为 ${sum} 分；总分写的是 ${total}。`,
} as const;
