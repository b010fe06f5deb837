import type { RuleWords } from '../rule.ts';
import { counted } from './listing.words.ts';

export const words: RuleWords = {
  title: '一句话里列全的各项，相加等于总数',
  why: '报告说“33 个，其中甲 14 个、乙 11 个、丙 7 个”，读者会自己加一遍。差得多的，多半没有列全，不算；只差一点的，写出相加的数，原文照样不改。',
  wrong: '“设点位 33 个，其中甲镇 14 个、乙镇 11 个、丙镇 7 个”，三项相加 32 个。',
  right: '“设点位 32 个，其中甲镇 14 个、乙镇 11 个、丙镇 7 个”。',
};

export const messages = {
  differs: (count: number, sum: string, whole: string) => `报告列出的${counted(count)}项相加为 ${sum}；总数写的是 ${whole}。`,
} as const;
