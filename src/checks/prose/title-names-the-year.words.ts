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
  folder: (reports: number, titled: string, folder: number, written: number | undefined) => ({
    what: `${reports > 1 ? `这个年度的 ${reports} 份报告，标题写的都是` : '标题写的是'} ${titled} 年，文件夹是 ${folder}${written === undefined ? '' : `，edition.yaml 写的是 ${written}`}。`,
    fix: `请核对：文件夹的名称错了，请改为 ${titled}，edition.yaml 里的 year 也写 ${titled}；正文还是 ${titled} 年的，请换成 ${folder} 年的报告。各个数字的年度，改好以后再核对。`,
  }),
} as const;
