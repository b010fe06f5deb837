import { quoted } from '../quoted.ts';
import { figureColumnWords as figure } from './downloads.ts';
import { partColumnWords } from './parts.ts';
import { zh } from './zh.ts';

export interface ColumnWords {
  readonly title: string;
  readonly description: string;
}

const { publisher, publisher_name, year, project, project_name, source_sha256 } = figure;
export const subjectColumnWords = { publisher, publisher_name, year, project, project_name } as const;
const subject = subjectColumnWords;
const statement = { printed: figure.printed, quotation: figure.quotation, place: figure.place } as const;

const derived = { title: '由本站推算', description: 'true：由本站算出，附算法；报告自己也写了的，“说明”列写明报告的数；false：不是。' };

/** The columns of funds.csv, explained. */
export const fundColumnWords = {
  ...subject,
  id: {
    title: '数字编号',
    description: '这笔金额在报告页和 figures.csv 里的编号；报告没有写的阶段没有编号，写作 undisclosed: 加阶段。',
  },
  phase: {
    title: '预算阶段',
    description:
      '年初预算（报告只写“预算安排”一类的也列在这里，原来的名称见“报告中的名称”）、调整后预算、资金到位和决算，报告的全部各有一行，没有公布的也列出；收入、年初结转、年末结转和各部分的，只列报告写了的、印“—”一类表示不适用的；报告写了两个不同的数的，各占一行；不属于哪个阶段或报告没有说明时空白。',
  },
  source: {
    title: '资金来源',
    description:
      '空白表示各来源合计；有来源的行是合计的一部分，不能与合计行相加。部分里面的写它最里层的来源，是哪一部分见“所属部分”列；不属于哪个来源的部分，这一列也是空白。',
  },
  label: { title: '报告中的名称', description: '报告怎样称呼这笔金额；有几种叫法时用“ / ”隔开。' },
  value: { title: '金额', description: '精确的十进制数，以“单位”列所写单位计；空白表示没有公布或不适用，见“状态”列，不表示零。' },
  unit: figure.unit,
  yuan: figure.yuan,
  execution_rate: {
    title: '执行率（%，推算）',
    description:
      '只写在决算行：报告的全部（或“所属部分”列写的那一部分）的决算数占它自己预算数的百分比，由本站推算，截断到八位小数；有调整后预算时以它为分母，否则以年初预算为分母。不适用或无法推算时空白，“说明”列写明原因。',
  },
  scope: figure.scope,
  status: figure.status,
  derived,
  formula: figure.formula,
  ...statement,
  note: { title: '说明', description: '本站给读者的说明，不是报告的内容；金额空白时写明原因。' },
  address: { title: '固定地址', description: '这笔金额的网址，不会变动，可以引用；没有公布时是报告的网址。' },
  source_sha256,
  ...partColumnWords,
} as const satisfies Readonly<Record<string, ColumnWords>>;

/** The columns of indicators.csv, explained. */
export const indicatorColumnWords = {
  ...subject,
  id: { title: '指标编号', description: '指标在这份报告里的固定编号。' },
  indicator: { title: '指标', description: '最末一级指标的名称，与报告一致。' },
  top_level: { title: '一级指标', description: '报告写的最高一级，如产出指标、效益指标；指标不分级时空白。' },
  path: { title: '各级指标', description: '从一级到末级，用“ · ”隔开。' },
  definition: { title: '指标解释', description: '报告对指标的解释或计算方法；没有则空白。' },
  target_operator: { title: '目标符号', description: '目标值前的符号：≥ 不低于，≤ 不高于，= 等于，> 高于，< 低于。' },
  target: { title: '目标值', description: '年度指标值，以“目标单位”列所写单位计；百分数 95% 写作 95。' },
  target_unit: { title: '目标单位', description: '目标值的单位。' },
  target_yuan: { title: '目标折合元', description: '目标是金额时折合成元的精确数；不是金额时空白，有不足一分的部分也空白。' },
  actual: {
    title: '实际完成值',
    description: '以“实际单位”列所写单位计；空白表示没有公布、不适用或用文字回答，不表示零。依据是“下限”时，实际至少有这么多。',
  },
  actual_unit: { title: '实际单位', description: '实际完成值的单位。' },
  actual_yuan: { title: '实际折合元', description: '实际完成值是金额时折合成元的精确数；不是金额时空白，有不足一分的部分也空白。' },
  basis: {
    title: '实际值的依据',
    description:
      '报告写明；推算（由本站用公布的数字算出）；下限（总数未公布，用已公布的一部分判断）；未公布（报告没有写实际完成值；写了为什么没有的，报告页引用它的话，这里仍是未公布，那句话在“说明”列）；不适用（报告在这一格印“—”“/”“不涉及”一类）。',
  },
  verdict: {
    title: '是否达到',
    description:
      '达到、未达到或无法判断，由本站比较目标与实际得出；目标和实际都是文字、不能比较的为报告自述，本站不判断；只计分、不设指标值的一行空白。',
  },
  weight: { title: '权重（分）', description: '报告给这项指标的分值；没有公布或不适用则空白。' },
  score: { title: '得分（分）', description: '报告给这项指标的得分；没有公布或不适用则空白。' },
  derived: { title: '实际值由本站推算', description: 'true：报告没有写实际完成值，由本站算出；false：不是。' },
  formula: { title: '算法', description: '推算的实际值怎样算出。' },
  target_quotation: { title: '目标原文', description: '报告中写着目标的原话；有几种说法时用“ / ”隔开。' },
  actual_quotation: { title: '实际原文', description: '报告中写着实际完成值的原话；有几种说法时用“ / ”隔开。' },
  note: { title: '说明', description: '本站给读者的说明，不是报告的内容；没有实际完成值或只有下限时写明原因。' },
  target_figure: { title: '目标的数字编号', description: '目标值在 figures.csv 里的编号。' },
  actual_figure: { title: '实际的数字编号', description: '实际完成值在 figures.csv 里的编号；没有公布则空白。' },
  target_address: { title: '目标的固定地址', description: '目标值的网址，不会变动，可以引用。' },
  actual_address: { title: '实际的固定地址', description: '实际完成值的网址，不会变动，可以引用；没有公布则空白。' },
  source_sha256,
  target_words: {
    title: '目标（文字）',
    description: '报告用文字写的年度指标值，照原文；印“—”“/”“不涉及”一类表示不适用的也照录；目标是数字时空白。',
  },
  actual_words: {
    title: '实际（文字）',
    description: '报告用文字写的实际完成值，照原文；印“—”“/”“不涉及”一类表示不适用的也照录；实际是数字时空白。',
  },
  unjudged: { title: '为什么无法判断', description: '“是否达到”为“无法判断”或空白时写明原因；其他空白。' },
  completion: {
    title: '实际与目标之比（%）',
    description: '由本站推算：目标和实际都是数字、报告又没有写不低于或不超过的，实际除以目标；其他空白。它不表示是否达到。',
  },
  reason: { title: '偏差原因', description: '报告写的偏差原因分析及改进措施，照原文；没有写则空白。' },
  ...partColumnWords,
  points_lost: {
    title: '扣分（分）',
    description: '由本站推算：权重减得分；没有少得分，或者没有公布分值、得分的，以及只计分、不设指标值的一行，空白。',
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;

/** The columns of beneficiaries.csv, explained. */
export const beneficiaryColumnWords = {
  ...subject,
  id: { title: '数字编号', description: '这个数字在报告页和 figures.csv 里的编号。' },
  kind: {
    title: '行的种类',
    description: '总数、群体、其中（群体里报告列出的一类）、列出合计（推算：列出各类之和）、未列明（推算：群体减去列出合计）。',
  },
  label: { title: '名称', description: '受益对象是谁。' },
  part_of: {
    title: '属于（编号）',
    description:
      '这一行登记在哪个数字之下（群体在总数之下，其中在群体之下），报告不一定说是它的一部分；总数行，以及与总数不是同一种单位的群体，空白。',
  },
  part_of_label: {
    title: '属于',
    description: '上一列编号所指数字的名称：这一行登记在它之下，报告不一定说是它的一部分；总数行空白。',
  },
  value: { title: '数量', description: '以“单位”列所写单位计；空白表示没有公布，不表示零。' },
  unit: figure.unit,
  may_overlap: {
    title: '可能重叠',
    description:
      'true：报告没有说明同类各行互不重复，同一个人可能数了两次，不能相加；false：只有这一行，或者是总数，或者报告说明互不重复。',
  },
  sensitive: { title: '敏感群体', description: 'true：涉及未成年人、被害人等，引用时请注意保护；false：没有这样标明。' },
  growth: { title: '同比（%）', description: '报告写的比上年增减的百分比，下降为负；没有则空白。' },
  previous: { title: '上年同期数量（推算）', description: '由同比推算的上年同期数量；只有一个整数符合时才有，否则空白。' },
  previous_formula: { title: '上年同期数量的算法', description: '上年同期数量怎样推算。' },
  scope: figure.scope,
  status: figure.status,
  derived,
  formula: figure.formula,
  ...statement,
  note: { title: '说明', description: '本站给读者的说明，不是报告的内容；数量空白时写明原因。' },
  address: figure.address,
  source_sha256,
  target: { title: '目标', description: '这个数字又是某项指标的完成值的，那项指标的目标值，以“目标单位”列所写单位计；没有则空白。' },
  target_unit: { title: '目标单位', description: '目标值的单位。' },
  target_figure: { title: '目标（编号）', description: '目标值在报告页和 figures.csv 里的编号。' },
  ...partColumnWords,
} as const satisfies Readonly<Record<string, ColumnWords>>;

export const beneficiaryKinds = { total: '总数', group: '群体', part: '其中', listed: '列出合计', remainder: '未列明' } as const;

/** Of last year's count, where none was computed. */
export const beneficiaryNotes = {
  said: (shown: string) => `报告写的上年数为 ${shown}。`,
  published: (year: number, shown: string) => `报告没有写上年同期的数；${year} 年度的报告写的是 ${shown}。`,
  unsaid: '报告没有写上年同期的数，由同比也推算不出唯一的整数。',
} as const;

export const verdictWords = zh.report.indicators.verdict;

export const levelSeparator = zh.report.indicators.level;

/** Why an indicator has no result of its own, or whence it has it. */
export const indicatorNotes = {
  reported: () => '',
  derived: (_, definition) =>
    `${zh.report.indicators.basis.undisclosed}，由本站推算${definition && `；报告的算法是${quoted(definition)}，推算的算法见“算法”列`}`,
  lowerBound: zh.report.indicators.basis.lowerBound,
  undisclosed: () => zh.report.indicators.basis.undisclosed,
  instead: (said) => zh.report.indicators.basis.instead(said),
  aimed: (said) => `报告没有写年度指标值；绩效目标里写的是${quoted(said)}`,
} as const satisfies Readonly<Record<string, (label: string, definition: string) => string>>;
