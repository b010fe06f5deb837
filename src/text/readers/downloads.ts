import { quoted } from '../quoted.ts';
import { inapplicableWord, noReportWord } from '../vocabulary.ts';
import { markedWords } from './marked.ts';
import { partColumnWords } from './parts.ts';

interface FileWords {
  readonly title: string;
  readonly description: string;
}

/** How a figure's status is written in files. */
export const statusWords = {
  reported: '报告写明',
  derived: '推算',
  undisclosed: '未公布',
  withheld: '不予公布',
  inapplicable: inapplicableWord,
  lowerBound: '下限',
  missing: noReportWord,
} as const;

/** The files of a report, as its readers choose among them. */
export const fileWords = {
  pdf: {
    title: '报告（PDF）',
    description: '按公文格式排版，适合打印，读屏软件可以朗读。正文一字不改，图表和全部数字附在后面。',
  },
  zip: { title: '全部文件（ZIP）', description: '数据、图表、官方文件和说明打成一包，附每个文件的校验值。' },
  editionZip: {
    title: '数据文件（ZIP，不含 PDF 和图片 PNG）',
    description:
      '本年度的表格，各份报告的数据、图表（CSV、SVG）和官方文件，附每个文件的校验值。报告的 PDF 和 PNG 图片在各份报告的压缩文件里。',
  },
  siteZip: {
    title: '全部年度的表格（ZIP）',
    description: '所有单位、所有年度的表格，Excel、CSV、JSON、Parquet 各一份，附各列的说明、引用格式、使用条件和每个文件的校验值。',
  },
  workbook: { title: '全部表格（Excel）', description: '报告、资金、各部分、绩效指标、受益对象和全部数字各占一页，附说明和数据字典。' },
  figuresJson: {
    title: '全部数据（JSON）',
    description: '数字、绩效指标、受益对象、评价等级和政策依据，供程序读取。金额和比率是十进制文本，不损失精度。',
  },
  sourceText: {
    title: '官方文件的文字（UTF-8）',
    description: '官方文件收到时是另一种编码的，转成 UTF-8，可以直接阅读；原来的字节在“官方文件的文字”里，名称中写着编码。',
  },
  source: { title: '官方文件的文字', description: '从官方文件取得的文字，收到后一个字节也没有改动；正文与它逐字核对。' },
  document: { title: '官方文件', description: '官方文件，收到后一个字节也没有改动；正文与其中的文字逐字核对。' },
  receipt: { title: '核对回执（JSON）', description: '公布前核对了什么、结果怎样，以及各文件的校验值。' },
  citationsBib: { title: '引文（BibTeX）', description: '报告、各图表和各数字的引文，供 LaTeX 和文献管理软件读取。' },
  citationsRis: { title: '引文（RIS）', description: '同样的引文，供 NoteExpress、EndNote、Zotero 等读取。' },
  citationsJson: {
    title: '引文（CSL-JSON）',
    description:
      '同样的引文，供 Zotero、Pandoc 等读取。issued 是公布日期；公布日期不详时没有 issued，accessed 是本站收录的日期。version 是官方文件的版本。',
  },
  card: { title: '分享卡片（PNG）', description: '在聊天和社交软件里转发网页时显示的图片。' },
  chartCsv: { title: '图表数据（CSV 表格）', description: '一行一个数据点，数值与报告页相同。' },
  chartSvg: { title: '图表图片（SVG）', description: '矢量图，带标题和来源，可放大、可印刷。' },
  chartPng: { title: '图表图片（PNG）', description: '位图，带标题、来源和日期，可直接放进文章和聊天。' },
  chartJson: { title: '图表配置（JSON）', description: '报告页画可操作图表时读取的配置。' },
} as const satisfies Readonly<Record<string, FileWords>>;

/** The tables that leave the site, one kind of row each. */
export const tableWords = {
  reports: { title: '报告', description: '一行一份报告：标题、评价人、等级、得分、等级分档、日期、官方网址和官方文件的校验值。' },
  figures: { title: '全部数字', description: '一行一个数字：数值、单位、原文、所在位置、算法和固定地址。' },
  funds: {
    title: '资金',
    description: '一行一笔金额：每份报告的全部，各预算阶段各一行，没有公布的也列出；各来源、各项目等部分的另列，不能与全部的行相加。',
  },
  parts: {
    title: '各部分',
    description:
      '一行一个部分：报告分开讲的资金来源、项目、支出方向、级次和人群，各有预算数、决算数、执行率、得分和等级。种类不同的、一层套一层的行不能相加。',
  },
  indicators: { title: '绩效指标', description: '一行一个指标：目标、实际、是否达到、依据、权重和得分。' },
  beneficiaries: { title: '受益对象', description: '一行一个群体或其中一类：数量、同比、是否可能重叠。' },
} as const satisfies Readonly<Record<string, FileWords>>;

/** A table in one form. */
export const formWords = {
  csv: (title: string) => `${title}（CSV 表格）`,
  json: (title: string) => `${title}（JSON）`,
  parquet: (title: string) => `${title}（Parquet）`,
} as const;

export const ofChart = (title: string, finding: string): string => `${title}：${finding}`;

/** The columns of figures.csv, explained. */
export const figureColumnWords = {
  publisher: { title: '单位编号', description: '公布单位的固定编号，也是网址的一部分。' },
  publisher_name: { title: '公布单位', description: '公布单位的全称。' },
  year: { title: '报告年度', description: '报告所属的财政年度。' },
  project: { title: '项目编号', description: '项目的固定编号，各年度相同。' },
  project_name: { title: '项目名称', description: '项目名称，与报告一致。' },
  id: { title: '数字编号', description: '数字在这份报告里的固定编号。' },
  label: { title: '名称', description: '这个数字是什么。' },
  value: {
    title: '数值',
    description: '精确的十进制数，以“单位”列所写单位计；空白表示没有公布、不适用或用文字回答，见“状态”和“文字”列，不表示零。',
  },
  unit: { title: '单位', description: '报告所用的单位；百分数的单位是 %，95% 写作 95。' },
  yuan: {
    title: '折合元',
    description:
      '金额折合成元的精确数；不是金额、不是准确数（约、余、不足……，见“说明”列）或有不足一分的部分时空白。不同单位的金额用这一列相加或比较。',
  },
  operator: { title: '比较符号', description: '目标值前的符号，如 ≥；报告写的是“不足”“以上”一类的界限，是那个界限；没有则空白。' },
  period: { title: '数字年度', description: '数字所指的年度；上年的数字与报告年度不同。' },
  phase: {
    title: '预算阶段',
    description: '年初预算、调整后预算、资金到位、决算，或收入、年初结转、年末结转；不是金额或报告没有说明时空白。',
  },
  scope: { title: '口径', description: '数字包括的范围；空白表示没有另外限定。' },
  status: {
    title: '状态',
    description: '报告写明、推算（由本站算出，附算法）、未公布、不予公布、不适用（报告在这里印“—”“/”“无”“不涉及”一类）。',
  },
  formula: { title: '算法', description: '推算的数字怎样算出。' },
  numerator: { title: '分子', description: '推算的比率所用的分子，精确值。' },
  denominator: { title: '分母', description: '推算的比率所用的分母，精确值。' },
  printed: {
    title: '报告写法',
    description: '报告印出的数字，如 799,998.85；不是准确数的连同“约”“不足”一类的字；有几种写法时用“ / ”隔开。',
  },
  quotation: { title: '原文', description: '报告中写着这个数字的原话；有几种说法时用“ / ”隔开。' },
  place: { title: '位置', description: '原文所在的章节，如 一（二）；有几处时用“ / ”隔开。' },
  note: { title: '说明', description: '本站给读者的说明，不是报告的内容；数值空白时写明原因。' },
  address: { title: '固定地址', description: '这个数字的网址，不会变动，可以引用。' },
  source_sha256: { title: '官方文件校验值', description: '数字所依据的官方文件的 SHA-256，用来区分版本。' },
  words: {
    title: '文字',
    description: '报告用文字回答的，照原文；状态是“不适用”的，是报告印的符号或文字。这时“数值”和“单位”空白，不表示没有公布。',
  },
  ...partColumnWords,
} as const satisfies Readonly<Record<string, FileWords>>;

/** The columns of a chart's CSV, explained. */
export const chartColumnWords = {
  category: { title: '类别', description: '数据点所属的类别，如指标名称或年度。' },
  series: { title: '系列', description: '数据点所属的系列，如目标或实际。' },
  figure: { title: '数字编号', description: '这个点对应的数字，在 figures.csv 里有出处。' },
  value: {
    title: '数值',
    description: '精确的十进制数；空白表示没有公布，不表示零。类别为“超出预算”的，写超出多少，不带 figures.csv 里的负号。',
  },
  unit: { title: '单位', description: '数值的单位。' },
  status: {
    title: '状态',
    description: '报告写明、推算、下限（只公布了一部分）、未公布、不予公布、不适用或没有报告（本站没有这一年度的报告）。',
  },
  printed: { title: '图中写法', description: '图表里显示的文字。' },
  note: { title: '说明', description: '原文，或推算的算法。' },
  yuan: {
    title: '折合元',
    description: '金额折合成元的精确数；不是金额或没有公布时空白。各行的单位可能不同，金额相加或比较用这一列。',
  },
} as const satisfies Readonly<Record<string, FileWords>>;

export const jsonComment =
  '金额、比率和人数是十进制文本，以各数字的 unit 计；value 为 null 表示没有公布、不适用或用文字回答（见 status 和 words），不表示零。status 为 derived 的数字由本站推算，附算法。status 为 inapplicable 的，报告在这里印“—”“/”“无”“不涉及”一类，照录在 words 里，inapplicable 列出它们代替的是哪一项。noExecutionRate 是没有执行率的原因，网页上写作：undisclosed 未公布，nothing 不适用，conflict、inexact 和 scopes 无法推算。subject 是这个数字属于 parts 里的哪一部分，null 表示报告的全部。instead 是报告用来说明为什么没有实际完成值的话，网页上引用它，表格里是未公布，附在说明列。各字段的含义见 documentation。';

export const tableComment =
  'columns 说明各列，rows 一行一个对象。精确小数是十进制文本，不损失精度；年份是整数；null 表示没有公布，不表示零。各列的含义见 documentation。';

export const receiptComment =
  '公布前的核对结果。numbers 是正文里的全部数字：bound 是登记的数字，有出处，rated 是等级的分档和指标的权重、得分，excused 不是数据（如年份、文号）。recomputed 是已按算式重新计算的推算数字。files 和 sha256 是文件的校验值；checksum 是除它自己以外全部内容的校验值。各条规则见 documentation。';

export const between = ' / ';

/** What a note says where an editor wrote none. */
export const tableNotes = {
  undisclosed: '报告没有公布。',
  /** Of the whole, where only some of its parts state theirs, and where they do (见各项目). */
  noTotal: '报告没有写总数。',
  apart: (instead: string) => `报告没有写总数，${instead}。`,
  withheld: '按规定不予公布。',
  inapplicable: (words: string) => `${markedWords.said([words])}；本站照录，不当作未公布，也不换成零。`,
  marked: (labels: readonly string[], note: string) => `${labels.join('、')}：${note}`,
  alsoPrinted: {
    rounded: (label: string, shown: string) => `报告还写了${quoted(`${label} ${shown}`)}，与这个数四舍五入后相同。`,
    cut: (label: string, shown: string) => `报告还写了${quoted(`${label} ${shown}`)}，与这个数截去尾数后相同。`,
  },
  /** Of an amount spent, in the column of the rate. */
  onlyInitial: '报告只写了年初预算，没有写调整后的预算，本站不推算执行率。',
  noBudget: '报告没有写明与它对照的预算数，本站不推算执行率。',
  onlyPrinted: (rate: string) => `报告写的执行率是 ${rate}；没有写明与这个数对照的预算数，本站不推算。`,
  contradicts: (label: string, shown: string) => `报告还写了${quoted(`${label} ${shown}`)}，与这个数不同，另占一行；两行不能相加。`,
} as const;

export const cardWords = {
  people: '受益对象',
  year: (year: number) => `${year}年度`,
  derived: '推算',
  caveat: '有说明',
  marked: (label: string, mark: string) => `${label}（${mark}）`,
  fictional: '虚构示例',
  republisher: '根据公开文件整理，非官方网站',
} as const;
