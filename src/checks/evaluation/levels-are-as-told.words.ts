import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '正文说的各级指标，与表格里的相符',
  why: '正文说二级指标几个、过程得几分，读者会到表格里去数、去加。三级指标的个数与表格相同，说的就是这张表格。',
  wrong: '正文写“二级指标 11 个，过程得 18.3 分”，表格里二级指标 12 个，过程各项得分相加 18.03 分。',
  right: '正文写“二级指标 12 个，过程得 18.03 分”，表格里也是。',
};

const levelNames = ['一级', '二级'] as const;

export const messages = {
  counted: (level: number, counted: number, said: number) =>
    `表格里的${levelNames[level - 1] ?? ''}指标有 ${counted} 个；报告写 ${said} 个。`,
  points: (name: string, sum: string, said: string) => `表格里“${name}”各项的得分相加为 ${sum} 分；报告写 ${said} 分。`,
} as const;
