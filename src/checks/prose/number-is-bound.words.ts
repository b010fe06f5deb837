import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '正文里的每个数字都有着落',
  why: '读者点开任何一个数字，都应当看到它是什么、出自哪里。没有登记的数字，图表和下载文件里就没有，改错了也没有人知道。',
  wrong: '正文写着“开展巡查 12 次”，project.yaml 里没有这个数字。',
  right: '在 project.yaml 的 others 中登记：label: 开展巡查，value: 12，unit: 次，quotes: [开展巡查 12 次]。',
};

const unregistered = (number: string): string => `正文里的数字“${number}”没有登记。`;

export const messages = {
  range: (number: string) => ({
    what: unregistered(number),
    fix: '它有两头，请在 project.yaml 中登记两条，没有合适位置的写进 others：value 各写一头，quotes 都照抄这几个字，名称末尾可以分别加“下限”“上限”；它不是数据的，请写进 excused，并说明它是什么。',
  }),
  fraction: (number: string) => ({
    what: unregistered(number),
    fix: '分数现在没有地方登记，请写进 excused：quote 照抄这几个字，as 写“叙述”；检查若问起它像是比率，请在 acknowledged 中写明“报告用分数写，没有百分比”。',
  }),
  unbound: (number: string) => ({
    what: unregistered(number),
    fix: '它是数据，请在 project.yaml 中登记，没有合适位置的写进 others；它不是数据（如编码、名称），请写进 excused，并说明它是什么。',
  }),
} as const;
