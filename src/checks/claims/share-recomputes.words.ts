import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '“占百分之几”算得出来',
  why: '部分除以总数就是所占的比例。人数改了而比例没有跟着改，是常见的差错。',
  wrong: '受益家庭 120 户，其中低保家庭 36 户，写“占 36%”。',
  right: '受益家庭 120 户，其中低保家庭 36 户，写“占 30%”。',
};

export const messages = {
  differs: (part: string, whole: string, exact: string, printed: string) => `${part}占 ${whole}的 ${exact}；报告写 ${printed}。`,
  cut: (part: string, whole: string, exact: string, printed: string) =>
    `${part}占 ${whole}的 ${exact}；报告写的 ${printed} 是截去尾数，不是四舍五入。`,
} as const;
