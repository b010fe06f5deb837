import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '标题里的年度与文件夹一致',
  why: '新建年度时常把上一年的文件复制过来。标题里的年度与文件夹不同，多半是放错了文件夹，或正文还是上一年的。',
  wrong: '文件夹是 2024，标题是“2023年度……绩效评价报告”。',
  right: '文件夹是 2024，标题是“2024年度……绩效评价报告”。',
};

export const messages = {
  differs: (written: string, year: number) => ({
    what: `标题写的是“${written}”，文件夹是 ${year}。`,
    fix: `请核对：放错了，就移到相应年度的文件夹；正文还是上一年的，请换成 ${year} 年的报告。`,
  }),
} as const;
