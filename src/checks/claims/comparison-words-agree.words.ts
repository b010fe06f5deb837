import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '“高于”“低于”“持平”与数字相符',
  why: '改了数字而没有改比较的话，或者抄错了一个数字，文字和数字就对不上。',
  wrong: '收到投诉 12 件，低于年度指标值 10 件。',
  right: '收到投诉 8 件，低于年度指标值 10 件。',
};

export const messages = {
  differs: (said: string, first: string, second: string) => `前一个数是 ${first}，后一个是 ${second}；报告在中间写的是“${said}”。`,
} as const;
