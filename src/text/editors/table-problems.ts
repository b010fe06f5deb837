import { tableColumnWords, tableRowWords } from '../vocabulary.ts';
import { inYaml, listed, quoted, type Words } from './words.ts';

/** How an editor names a row that has no name: counted from the table's first, headings and all. */
export const tableRow = (row: number): string => `第 ${row + 1} 行`;

const exceptRow = '写进 except';

/** A row of a table, or an entry of the file, that has the same. */
type RowOrEntry = { readonly name: string } & ({ readonly row: number; readonly table: string } | { readonly indicator: number });

/** What is asked about a row of a mapped table, in a clause. */
export const rowFaults = {
  unread: (row: number, name: string, heading: string, found: string): string =>
    `${tableRow(row)}${quoted(name)}的${quoted(heading)}写着${quoted(found)}，读不出来`,
  unit: (row: number, name: string): string => `${tableRow(row)}${quoted(name)}的数字没有单位`,
  moneyUnit: (row: number, name: string): string => `${tableRow(row)}${quoted(name)}的金额没有单位`,
  countUnit: (row: number, name: string): string => `${tableRow(row)}${quoted(name)}的人数没有单位，表头里也没有`,
  within: (row: number, name: string): string => `${tableRow(row)}“其中：${name}”说的是哪几行，看不出来`,
  memo: (row: number, name: string): string => `${tableRow(row)}${quoted(name)}是备查、说明一类的行，不是一笔资金的名称`,
  unitPrinted: (row: number, name: string): string => `${tableRow(row)}${quoted(name)}的单位，表里写着，与这里另写的不是一回事`,
  nameless: (row: number): string => `${tableRow(row)}没有名称`,
  pointsOnly: (row: number, name: string): string => `${tableRow(row)}${quoted(name)}只有分值和得分，不是一项指标`,
  unitIdle: (row: number, name: string): string => `${tableRow(row)}${quoted(name)}没有数字，用不着另写单位`,
  idle: (key: string, rows: keyof typeof tableRowWords): string => `每一行是${tableRowWords[rows]}的，用不着 ${key}`,
  twice: (row: number, name: string, other: RowOrEntry): string =>
    `${tableRow(row)}${quoted(name)}的编号，${'row' in other ? `${other.table} ${tableRow(other.row)}` : `indicators 第 ${other.indicator + 1} 项`}${quoted(other.name)}已经用了`,
} as const;

const remedies: Readonly<Record<keyof typeof rowFaults, string>> = {
  unread: `读不出来的，对照原件，正文抄错的请改正；原件就是这样的，把这一行的名称${exceptRow}，数字照常用引文登记`,
  unit: '没有单位的，在这张表的 units 里写明，如：村庄整治: 个',
  moneyUnit: '金额没有单位的，对照原件，在这张表里加上一行，如：unit: 万元',
  countUnit: '人数没有单位的，把那一列改为 不登记，数字照常用引文登记',
  within: `“其中”看不出的，把那几行的名称${exceptRow}，数字照常用引文登记`,
  memo: `备查、说明一类的，把这一行的名称${exceptRow}，它的数字用引文登记到 others`,
  unitPrinted: '单位表里写着的，以表里的为准，请删去 units 里的这一行，或者 unit',
  unitIdle: '没有数字的，请从 units 里删去',
  idle: '用不着的，请删去；要用的，先看 rows 写得对不对',
  pointsOnly: `只有分值和得分的，把“第几行”${exceptRow}，分值和得分登记到 others，引文照抄那一行`,
  nameless: `没有名称的，把“第几行”${exceptRow}，数字照常用引文登记`,
  twice: `编号相同的，在这张表的 ids 里给其中一行另写一个编号，左边写“第几行”；或者把它${exceptRow}`,
};

const column = (heading: string, as: string): string => `      ${inYaml(heading)}: ${as}`;

export interface ProposedLines {
  readonly in: string;
  readonly rows: keyof typeof tableRowWords;
  readonly columns: Readonly<Record<string, keyof typeof tableColumnWords>>;
}

/** The lines of project.yaml that map a table, ready to paste. */
export const mappingLines = ({ in: name, rows, columns }: ProposedLines): string =>
  [
    `  - in: ${name}`,
    `    rows: ${tableRowWords[rows]}`,
    '    columns:',
    ...Object.entries(columns).map(([heading, as]) => column(heading, tableColumnWords[as])),
  ].join('\n');

/** A heading, and what its column is where that is known. */
interface HeadedColumn {
  readonly heading: string;
  readonly as: keyof typeof tableColumnWords | undefined;
}

/** Of one column the very line; of several what each is. */
function headedFix(columns: readonly HeadedColumn[]): string {
  const fixes = columns.map(({ heading, as }) =>
    as
      ? `看表头，${quoted(heading)}是“${tableColumnWords[as]}”，请改为：${inYaml(heading)}: ${tableColumnWords[as]}`
      : `${quoted(heading)}这样的列，这样的行没有，请把这一行删去`,
  );
  return fixes.join('；');
}

const mappedPairs = (columns: readonly HeadedColumn[]): string =>
  columns.map(({ heading, as }) => `${inYaml(heading)}: ${tableColumnWords[as ?? 'none']}`).join('，');

export const tableMessages = {
  noTable: (name: string, tables: number, meant?: string): Words => ({
    what: `正文里没有 ${quoted(name)}。`,
    fix:
      tables === 0
        ? '正文里一张表格也没有，请删去这一段。'
        : meant
          ? `这些表头在 ${meant} 里，请改为：in: ${meant}`
          : `正文里有 ${tables} 张表格，从前往后数，请写其中一张，如：in: 表格 1`,
  }),
  otherTable: (name: string, meant: string): Words => ({
    what: `${name} 里没有一行表头写着这里的全部名称。`,
    fix: `这些表头在 ${meant} 里，请改为：in: ${meant}`,
  }),
  mappedAgain: (name: string, first: number): Words => ({
    what: `${name} 的这一段，tables 第 ${first + 1} 项已经登记了。`,
    fix: '请留一段，另一段删去；同一张表格另有一段的，照抄那一段自己的表头。',
  }),
  /** `near`: of each of the missing the printed one that is called nearly so. */
  noHeadings: (
    missing: readonly string[],
    printed: readonly string[],
    near: readonly { readonly heading: string | undefined; readonly as: HeadedColumn['as'] }[],
  ): Words => ({
    what: `表格里没有一行表头写着这里的全部名称，找不到：${listed(missing)}。`,
    fix:
      printed.length === 0
        ? '请照抄表头。'
        : near.every(({ heading }) => heading !== undefined)
          ? `请照抄表头，请改为：${mappedPairs(near.map(({ heading = '', as }) => ({ heading, as })))}`
          : `最接近的一行写着：${listed(printed)}。请照抄表头。`,
  }),
  headingTwice: (heading: string): Words => ({
    what: `表头里有几个 ${quoted(heading)}，不知道是哪一列。`,
    fix: '上面一行的表头不同的，把两行连起来写，如：预算数年初；不然请把这一列从 columns 里删去，数字照常用引文登记。',
  }),
  /** `meant`: the rows that have all these columns. */
  foreignColumns: (
    { rows, columns }: Pick<ProposedLines, 'rows' | 'columns'>,
    headings: readonly HeadedColumn[],
    meant: ProposedLines['rows'] | undefined,
  ): Words => ({
    what: `rows 写的是“${tableRowWords[rows]}”，${headings.map(({ heading }) => `${quoted(heading)}那一列登记为“${tableColumnWords[columns[heading] as keyof typeof tableColumnWords]}”`).join('，')}：这样的行没有这样的列。`,
    fix: meant ? `这些列是“${tableRowWords[meant]}”的列，请改为：rows: ${tableRowWords[meant]}` : headedFix(headings),
  }),
  sameColumns: (as: keyof typeof tableColumnWords, headings: readonly HeadedColumn[]): Words => ({
    what: `${listed(headings.map(({ heading }) => heading))}都登记为“${tableColumnWords[as]}”，不知道用哪一列。`,
    fix: headings.some((each) => each.as !== undefined && each.as !== as)
      ? headedFix(headings.filter((each) => each.as !== as))
      : '请看表头，各列各写各的；真有两列一样的，留一列，另一列删去，它的数字照常用引文登记。',
  }),
  exchanged: (headings: readonly HeadedColumn[]): Words => ({
    what: `${listed(headings.map(({ heading }) => heading))}${headings.length > 2 ? '这几' : '两'}列写颠倒了。`,
    fix: `请照表头改：${mappedPairs(headings)}。`,
  }),
  forgotten: (headings: readonly HeadedColumn[]): Words => ({
    what: `表头里的${listed(headings.map(({ heading }) => heading))}没有写进 columns，${headings.length > 1 ? '这几列' : '这一列'}的内容读不到。`,
    fix: `请在 columns 里加上：${mappedPairs(headings)}；不要登记的，右边写 ${tableColumnWords.none}。`,
  }),
  /** `near`: the row that is called nearly so. */
  noRow: ({ said, at: [key] }: { readonly said: string; readonly at: readonly [string, unknown] }, near: string | undefined): Words => ({
    what: `表格里没有${quoted(said)}这一行。`,
    fix: near
      ? `最接近的是${quoted(near)}，请改为：${key === 'except' ? inYaml(near) : `${inYaml(near)}: ……`}`
      : '请照抄那一行的名称，或者写“第几行”，从表头数起；不用了的删去。',
  }),
  /** The row of the total gives the score, which is called so on every page. */
  idOfTotal: (said: string): Words => ({
    what: `${quoted(said)}那一行登记为评价得分，编号总是 score，这里写的不起作用。`,
    fix: '请从 ids 里删去这一行。',
  }),
  noAnswers: (rows: keyof typeof tableRowWords): Words => ({
    what: 'columns 里没有一列是要登记的数字或者文字。',
    fix:
      rows === 'indicators' || rows === 'goals'
        ? '请加上“目标”或者“结果”的那一列，左边照抄表头。'
        : '请加上金额的那几列，左边照抄表头，如：年初预算数: 年初预算',
  }),
  open: (faults: readonly string[], kinds: readonly (keyof typeof rowFaults)[]): Words => ({
    what: `这张表有 ${faults.length} 处要看：${faults.join('；')}。`,
    fix: `${[...new Set(kinds)].map((kind) => remedies[kind]).join('。')}。`,
  }),
} as const;
