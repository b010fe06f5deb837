import { notAdded } from './data-page.ts';

/** The sheets of a workbook beside its tables. */
export const workbookWords = {
  notes: '说明',
  dictionary: '数据字典',
  item: '条目',
  content: '内容',
  exact: '精确值（文本）',
  exactly: (column: string, value: string) => `${column} = ${value}`,
  cut: '……（单元格放不下，全文见 CSV 文件）',
  separator: '；',
  yes: '是',
  no: '否',
  title: {
    report: (publisher: string, name: string, year: number) => `${publisher}：${name}（${year}年度）的全部数据`,
    edition: (publisher: string, year: number) => `${publisher}${year}年度重点项目绩效评价的全部数据`,
    site: (title: string) => `${title}：各单位、各年度的全部数据`,
  },
} as const;

/** Rows of the sheet that explains the file: what is asked first comes first. */
export const noteWords = {
  what: {
    item: '这是什么',
    text: (title: string, reports: number) =>
      `${title}${reports === 1 ? '' : `，共 ${reports} 份报告`}。每行一条数据，各表都写明单位、年度和项目，可以合并、筛选。`,
  },
  role: { item: '谁整理的' },
  fictional: { item: '虚构示例', text: '这里有虚构的单位：它们的项目和数字都不存在，只用来演示。' },
  date: { item: '公布或收录日期' },
  source: {
    item: '来源',
    one: (publisher: string, title: string, project: string, year: number) => `${publisher}：《${title}》（${project}，${year}年度）。`,
    many: '各公布单位的项目绩效评价报告。每行末尾有出处的网址和官方文件的校验值（SHA-256）。',
  },
  address: { item: '网址' },
  sha256: { item: '官方文件校验值', text: (file: string, sha256: string) => `${file}，SHA-256：${sha256}` },
  cite: {
    item: '怎样引用',
    many: (author: string, title: string, date: string, address: string) => `${author}：《${title}》，公布或收录日期 ${date}。${address}`,
    row: '引用单个数字时，用“固定地址”列的网址，它不会变动。',
  },
  licence: { item: '使用条件' },
  sheets: { item: '有哪些表' },
  sheet: (title: string, description: string) => `${title}：${description}`,
  empty: {
    item: '空白的格子',
    text: '报告没有公布，不表示零；“说明”列写明原因。表示“没有这回事”的空白（例如不是金额，所以没有折合元），数据字典里写明。',
  },
  status: {
    item: '“状态”列',
    text: '报告写明：报告里有原文。推算：由本站算出，附算法。未公布：报告没有写这个数，有的写了原因。不予公布：按规定不公布。',
  },
  basis: {
    item: '“实际值的依据”列',
    text: '报告写明：报告里有原文。推算：由本站用公布的数字算出，附算法。下限：总数没有公布，用已公布的一部分判断。未公布：报告没有写这个数，有的写了原因。',
  },
  verdict: {
    item: '“是否达到”列',
    text: '达到、未达到：由本站比较目标与实际得出。报告自述：目标和实际都是文字，不能比较，本站不判断。无法判断：缺少一方或没有写怎样比较，不能说达到或没有达到，原因见“为什么无法判断”列。',
  },
  numbers: {
    item: '数字',
    text: (losesDigits: boolean) =>
      `Excel 的数字格里是数字，可以直接计算。百分数写作报告的写法：95% 写作 95，单位是 %。不同单位的金额请用“折合元”一列。${
        losesDigits ? '表格软件最多保留 15 位有效数字；超过的数另在末尾的“精确值（文本）”列写全。' : ''
      }CSV 和 JSON 文件里的数字总是精确的。`,
  },
  sums: {
    item: '不能相加的行',
    text: notAdded,
  },
} as const;

export const dictionaryWords = {
  sheet: '工作表',
  column: '列名',
  id: '英文列名（CSV、JSON、Parquet）',
  titleEn: '英文名',
  type: '类型',
  unit: '单位',
  values: '可能的值',
  required: '必填',
  meaning: '含义',
  unitIn: (column: string) => `见“${column}”列`,
  types: {
    string: '文本',
    number: '精确小数',
    integer: '整数',
    year: '年份',
    date: '日期',
    boolean: '是 或 否（CSV、JSON、Parquet 中是 true 或 false）',
  },
} as const;
