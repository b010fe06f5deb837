import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '决算和预算与收入、结转对得上',
  why: '支出比收入多，读者会问钱从哪里来：年初结转够的，注明由它补上；不够的，注明差多少。预算数比收入与年初结转相加还多的，也注明。',
  wrong: '收入 100 万元，年初结转 20 万元，决算 130 万元。',
  right: '收入 120 万元，年初结转 20 万元，决算 110 万元，调整后预算 130 万元。',
};

export const messages = {
  covered: (more: string, carriedIn: string) => `决算比收入多 ${more}；年初结转有 ${carriedIn}，可以补上`,
  uncovered: (more: string) => `决算比收入与年初结转相加还多 ${more}`,
  alone: (spending: string) => `${spending}。`,
  also: (spending: string, more: string) => `${spending}。预算数比收入与年初结转相加多 ${more}。`,
  budget: (more: string) => `预算数比收入与年初结转相加多 ${more}。`,
} as const;
