import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '约数和界限不当准确数公布',
  why: '报告写“近 150 次”“不到 1%”，卡片和文件里只剩 150 次、1%，读者会当成准确数。',
  wrong: '报告写“开展巡查近 150 次”，登记为 label: 开展巡查，value: 150，没有 note。',
  right: '登记时加一行 note: 报告写的是“近 150 次”，不是准确数。',
};

export const messages = {
  unsaid: (phrase: string) => ({
    what: `报告写的是“${phrase}”，不是准确数；登记的名称和 note 都没有说，单独看就成了准确数。`,
    fix: `请核对；确是准确数的，在 acknowledged 中写明；不是的，在 value 下面加上：note: 报告写的是“${phrase}”`,
  }),
} as const;
