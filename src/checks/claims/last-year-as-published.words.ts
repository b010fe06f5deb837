import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '报告里的上年数，与上年的报告一致',
  why: '上年的数后来改了，应当让读者知道；没有改而写得不同，增减就都算错了。',
  wrong: '上年的报告写受益家庭 100 户，今年的报告写“上年为 110 户”。',
  right: '两年的报告写的都是 100 户。',
};

export const messages = {
  differs: (label: string, published: string, printed: string) => `${label}：上年的报告写的是 ${published}，本报告的上年数是 ${printed}。`,
} as const;
