import { factColumnWords } from './fact-words.ts';

/** Words an editor writes in content/, beside the code's name for each. Both ways are looked up here only. */
export const phaseWords = {
  initialBudget: '年初预算',
  adjustedBudget: '调整后预算',
  received: '资金到位',
  finalAccount: '决算',
  income: '收入',
  carriedIn: '年初结转',
  carriedOut: '年末结转',
} as const;

/** What many forms call the budget as it stands at the end of the year, whether or not it was ever changed. */
export const wholeYearBudget = '全年预算';

/** In every name of a score: 得分, 总分, 评分. */
export const scoreSign = '分';

/** What a part of a report is to its whole. */
export const partKindWords = {
  source: '来源',
  project: '项目',
  use: '支出方向',
  level: '级次',
  group: '人群',
} as const;

/** What the report has, but not what it is. */
export const unstatedWord = '未说明';

export const evaluatorWords = {
  publisher: '本单位',
  superior: '主管部门',
  finance: '财政部门',
  thirdParty: '第三方机构',
  unstated: unstatedWord,
} as const;

export const adjustmentWords = { none: '未调整', made: '有调整' } as const;

export const excuseWords = {
  year: '年份',
  date: '日期',
  documentNumber: '文号',
  article: '条款',
  ordinal: '序号',
  annex: '附件号',
  listMarker: '列表编号',
  identifier: '编码',
  name: '名称',
  indefinite: '约数',
  mention: '叙述',
  time: '时间',
  caseNumber: '案号',
} as const;

/** What the rows of a mapped table are. */
export const tableRowWords = {
  indicators: '指标',
  goals: '总体目标',
  funds: '资金',
  sources: '资金来源',
  projects: '项目',
  uses: '支出方向',
  levels: '级次',
  groups: '人群',
} as const;

/** What a column of a mapped table holds. */
export const tableColumnWords = {
  level: '上级',
  name: '名称',
  operator: '性质',
  target: '目标',
  actual: '结果',
  basis: '目标和结果',
  unit: '单位',
  weight: '分值',
  score: '得分',
  reason: '原因',
  completion: '完成比例',
  initialBudget: phaseWords.initialBudget,
  adjustedBudget: phaseWords.adjustedBudget,
  received: phaseWords.received,
  finalAccount: phaseWords.finalAccount,
  amount: '金额',
  rate: '执行率',
  rest: '结余',
  served: '受益对象',
  among: '其中',
  grade: '等级',
  ...factColumnWords,
  none: '不登记',
} as const;

/** What a number is, where one cell holds target and result under one heading. */
export const sideOfCell = { target: `（${tableColumnWords.target}）`, actual: `（${tableColumnWords.actual}）` } as const;

export const roleWords = { republisher: '整理者', publisher: '公布单位' } as const;

/** What the official text does not say. Never 0, never blank. */
export const undisclosedWord = '未公布';

/** What the official text marks as such: by a dash, 不涉及. Never blank, never 0. */
export const inapplicableWord = '不适用';

/** An index, a coefficient: a number that is printed without a unit. */
export const noUnitWord = '无';

/** A year of which the site has no report, whatever the reason. */
export const noReportWord = '没有报告';

/** Tags that report.mdx may hold, with their attributes. */
export const reportTags = { chart: { name: '图表', id: '编号' }, note: { name: '站注' } } as const;

export const chartIds = ['funds', 'indicators', 'beneficiaries', 'growth', 'parts'] as const;
export type ChartId = (typeof chartIds)[number];

/** Of the budget that stands for a year: in charts and under tables. */
export const asAdjusted = '以调整后的为准，没有调整的以年初为准';

/** What a target is called that was written as its quotation alone. */
export const targetLabel = (name: string): string => `${name}年度指标值`;
