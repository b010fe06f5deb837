import { tableRow } from '../../text/editors/table-problems.ts';
import { tableColumnWords, tableRowWords } from '../../text/vocabulary.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '表格的列与表头相符',
  why: '整张登记的表格，数字由列决定是什么。一列登记成了别的，整列的数就都错了。',
  wrong: 'columns:\n  年初预算数: 年初预算\n  全年执行数: 资金到位',
  right: 'columns:\n  年初预算数: 年初预算\n  全年执行数: 决算',
};

type MappedAs = keyof typeof tableColumnWords;

const otherRows = (rows: keyof typeof tableRowWords, kind: keyof typeof tableRowWords, said: string) => ({
  what: `rows 写的是“${tableRowWords[rows]}”，${said}。`,
  fix: `请核对：是“${tableRowWords[kind]}”的，把 rows 改为“${tableRowWords[kind]}”；确实是“${tableRowWords[rows]}”的，在 acknowledged 中写明。`,
});

export const messages = {
  unsaid: (columns: readonly { readonly heading: string; readonly as: MappedAs | undefined }[]) => ({
    what: `没有登记表头的${columns.map(({ heading }) => `“${heading}”`).join('、')}，读者看不到${columns.length > 1 ? '这几列' : '这一列'}。`,
    fix: `请在 columns 里写：${columns.map(({ heading, as }) => `${heading}: ${tableColumnWords[as ?? 'none']}`).join('，')}；确实不要登记的，在 acknowledged 中写明。`,
  }),
  sources: (rows: keyof typeof tableRowWords, names: readonly string[]) => ({
    what: `rows 写的是“${tableRowWords[rows]}”，${names.map((name) => `“${name}”`).join('、')}却是资金的来源。`,
    fix: `请把 rows 改为“${tableRowWords.funds}”；确实是“${tableRowWords[rows]}”的，在 acknowledged 中写明。`,
  }),
  headed: (rows: keyof typeof tableRowWords, kind: keyof typeof tableRowWords, head: string) =>
    otherRows(rows, kind, `名称上面的表头“${head}”说的是“${tableRowWords[kind]}”`),
  named: (rows: keyof typeof tableRowWords, kind: keyof typeof tableRowWords, names: readonly string[]) =>
    otherRows(rows, kind, `各行的名称${names.map((each) => `“${each}”`).join('、')}像是“${tableRowWords[kind]}”`),
  ofNone: (rows: keyof typeof tableRowWords, other: keyof typeof tableRowWords) => ({
    what: `rows 写的是“${tableRowWords[rows]}”，表头和各行的名称里都没有读到。`,
    fix: `请核对：是“${tableRowWords[other]}”的，把 rows 改为“${tableRowWords[other]}”；确实是“${tableRowWords[rows]}”的，在 acknowledged 中写明。`,
  }),
  year: (heading: string, year: string, own: number) => ({
    what: `“${heading}”那一列是 ${year} 年的数，报告是 ${own} 年度的。`,
    fix: '请从 columns 里删去这一行，那一列的数照常用引文登记，加一行 year；确实是本年度的数的，在 acknowledged 中写明。',
  }),
  below: (total: string, row: number, names: readonly string[], count: number) => ({
    what: `${tableRow(row)}“${total}”下面还有 ${count} 行（${names.map((each) => `“${each}”`).join('、')}${count > names.length ? '等' : ''}），没有登记：整张登记读到“${total}”那一行为止。`,
    fix: '请核对：是指标的，照名称在 indicators 里登记，数字用引文；不是的，在 acknowledged 中写明。',
  }),
  asWords: (cells: readonly { readonly name: string; readonly words: string }[], count: number) => ({
    what: `有 ${count} 格以数字开头、里面不止一个数，照文字登记：${cells.map(({ name, words: said }) => `“${name}”的“${said}”`).join('、')}${count > cells.length ? '等' : ''}。网页照印出来的显示，不拿来比较。`,
    fix: '请核对：要分开登记的，把那一行的名称写进 except，各个数用引文登记；就照文字登记的，在 acknowledged 中写明。',
  }),
  other: (heading: string, as: MappedAs, own: MappedAs | undefined) => ({
    what: `“${heading}”那一列登记为“${tableColumnWords[as]}”。`,
    fix: `${own ? `看表头，它是“${tableColumnWords[own]}”，请改正` : '看表头，它没有要登记的数，请删去这一行'}；表头说的确实是“${tableColumnWords[as]}”的，在 acknowledged 中写明。`,
  }),
} as const;
