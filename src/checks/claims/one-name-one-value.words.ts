import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '同一个名称，前后写的是同一个数',
  why: '报告常在几处写同一个数。改了一处忘了另一处，读者就不知道哪一个对。',
  wrong: '前面写“决算数为 833,000 元”，后面写“决算数为 838,000 元”。',
  right: '两处都写“决算数为 833,000 元”。',
};

export const messages = {
  differs: (label: string, place: string, first: string, second: string) =>
    `${label}前后不同：${place ? `“${place}”部分` : '另一处'}写的是 ${first}，这里是 ${second}。`,
} as const;
