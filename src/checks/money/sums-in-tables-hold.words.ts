import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '表格里的小计和结余算得对',
  why: '小计是上面各行相加，结余是预算减去支出。算出来不同的，读者会以为漏了一行；原文不能改，所以告诉读者。',
  wrong: '甲项目 30 万元，乙项目 20 万元，小计 51 万元。预算 60 万元，支出 57.6 万元，结余 3.4 万元。',
  right: '甲项目 30 万元，乙项目 20 万元，小计 50 万元。预算 60 万元，支出 57.6 万元，结余 2.4 万元。',
};

/** `said`: what the cell holds; `computed`: what it should, of the rows above it or of its own row. */
export interface WrongSum {
  readonly of: 'subtotal' | 'rest';
  readonly name: string;
  readonly heading: string;
  readonly said: string;
  readonly computed: string;
}

const how = { subtotal: '上面各行相加', rest: '预算减支出' } as const satisfies Readonly<Record<WrongSum['of'], string>>;

export const messages = {
  differs: ({ of, name, heading, said, computed }: WrongSum, others: number) =>
    `“${name}”的“${heading}”写的是 ${said}，${how[of]}为 ${computed}${others > 0 ? `；另有 ${others} 处不合` : ''}。`,
} as const;
