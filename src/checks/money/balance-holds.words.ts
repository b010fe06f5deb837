import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '收入加年初结转，减去决算，等于年末结转',
  why: '收入、结转和支出是一本账。差一笔，读者就要问钱到哪里去了。',
  wrong: '收入 120 万元，上年结转 30 万元，支出 110 万元，年末结转 45 万元。',
  right: '收入 120 万元，上年结转 30 万元，支出 110 万元，年末结转 40 万元。',
};

export const messages = {
  differs: (left: string, carriedOut: string) => `收入加年初结转，减去决算，应结转 ${left}；报告写的年末结转是 ${carriedOut}。`,
  differsWithin: (left: string, carriedOut: string) => `收入（已含年初结转）减去决算，应结转 ${left}；报告写的年末结转是 ${carriedOut}。`,
} as const;
