import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '目标和结果说的是同一群人',
  why: '目标针对全部对象，结果只写了其中一类，就不能直接比较，只能作下限。',
  wrong: '目标“服务不少于 20 人”，结果只写“服务妇女 30 人”。',
  right: '目标“服务不少于 20 人”，结果写“共服务 42 人，其中妇女 30 人”。',
};

export const messages = {
  wider: (name: string, whole: string, part: string) =>
    `${name}的目标针对全部对象；报告的${whole}未公布，这里只能按其中“${part}”一类判断。`,
  /** `counted`: what the published number is called. */
  unlimited: (name: string, part: string, counted: string) =>
    `${name}的目标没有说只限“${part}”；报告写了“${counted}”的数，没有写全部的，这里按这一部分判断。`,
} as const;
