import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '正文里的每个数字都有着落',
  why: '读者点开任何一个数字，都应当看到它是什么、出自哪里。没有登记的数字，图表和下载文件里就没有，改错了也没有人知道。',
  wrong: '正文写着“开展巡查 12 次”，project.yaml 里没有这个数字。',
  right: '在 project.yaml 的 others 中登记：label: 开展巡查，value: 12，unit: 次，quotes: [开展巡查 12 次]。',
};

export const messages = {
  unbound: (number: string) => ({
    what: `正文里的数字“${number}”没有登记。`,
    fix: '它是数据，请在 project.yaml 中登记，没有合适位置的写进 others；它不是数据（如编码、名称），请写进 excused，并说明它是什么。',
  }),
} as const;
