import { columnKind } from '../column-headings.ts';
import { numberingHeading } from '../numbering.ts';
import { plainForm } from '../plain.ts';

/**
 * What a column of a form holds, by the headings of the national form (项目支出绩效自评表) and those that offices use instead.
 * `level`: what an indicator stands under. `operator`: its comparison. `basis`: target and result in one cell. `other`: a heading
 * of a form that holds nothing to register. `completion`: the result in per cent of the target. `rest`: what was left.
 */
export type FormColumn = IndicatorColumn | FundsColumn | PartColumn | 'number' | 'other';
export type IndicatorColumn =
  | 'level'
  | 'name'
  | 'operator'
  | 'unit'
  | 'target'
  | 'actual'
  | 'basis'
  | 'weight'
  | 'score'
  | 'reason'
  | 'completion';
export type FundsColumn = 'fund' | 'initialBudget' | 'adjustedBudget' | 'received' | 'finalAccount' | 'rate' | 'rest' | 'weight' | 'score';
export type PartColumn = 'part' | 'use' | 'body' | 'grade' | 'amount';

const forms: readonly (readonly [FormColumn, RegExp])[] = [
  ['number', numberingHeading],
  ['level', /^(?:[一二]级(?:绩效)?指标|一级|二级|指标(?:类型|类别|分类|维度|级别)|(?:评价|考核)(?:维度|类别))$/u],
  [
    'name',
    /^(?:[三四](?:级(?:绩效)?指标|级)(?:名称|内容)?|(?:绩效|具体|考核|评价|细化)?指标(?:名称|内容|项目)?|指标解释及名称|(?:考核|评价)(?:内容|要点|项目))$/u,
  ],
  ['operator', /^(?:指标|计算|运算|比较)?(?:性质|方向|符号)$|^(?:比较|运算)符$/u],
  ['unit', /^(?:度量|计量|指标|指标值|目标值)?(?:计量|度量)?单位$/u],
  ['completion', /^(?:指标|目标|任务|计划)?(?:完成|达成|实现)(?:比例|百分比|程度|进度)$|^(?:指标|目标|任务|计划)(?:完成|达成|实现)率$/u],
  ['rate', /^(?:资金|预算|支出|年度)?(?:执行率|执行进度|支出率|支出进度|完成率|使用率)$/u],
  [
    'rest',
    /^(?:(?:资金|预算|项目|年末|当年|本年|累计)?(?:结转)?[和及]?(?:结余|节余)|(?:资金|预算)?(?:剩余|未(?:支出|使用|执行|支付)))(?:资金|金额|数额?|额)?$/u,
  ],
  [
    'initialBudget',
    /^(?:年初|当年|本年)?(?:批复|部门)?预算(?:批复)?(?:数|额|金额|安排|安排数|资金)?$|^年初(?:预算)?(?:安排|批复|数)(?:数|额|金额)?$|^(?:项目)?预算(?:安排|批复)?(?:数|金额)?$|^(?:项目|年度|年初|当年|本年)?(?:计划|预计)(?:总|安排|使用|投入)*(?:资金|投资|投入|金额|经费|支出|拨款)(?:总?额|数|规模)?$/u,
  ],
  [
    'adjustedBudget',
    /^(?:全年|年度|最终|调整|(?:调整|变更|追加|追加减|追减|增减|调增|调减|变动)后的?)(?:年度|全年)?预算(?:数|额|金额|安排|总额)?$|^预算调整(?:后)?(?:数|额|金额)$|^预算数?(?:调整|追加|追加减|变更)后(?:数|额|金额)?$/u,
  ],
  [
    'received',
    /^(?:资金|实际|全年|预算|年度|项目)?(?:资金)?(?:到位|下达|拨付)(?:资金|金额|数|额)?$|^已(?:到位|下达|拨付)(?:资金|金额|数)?$/u,
  ],
  [
    'finalAccount',
    /^(?:全年|年度|预算|实际|资金|当年|累计)?(?:预算)?(?:执行|支出|使用|支付|决算)(?:数|额|金额|总额|资金)?$|^决算数?$|^实际完成支出$|^(?:实际|已|年度|全年|累计|当年|本年)?(?:完成)(?:总?投资|资金)(?:数|额|金额)?$|^实际(?:总?投资|投入(?:资金)?)(?:数|额|金额)?$/u,
  ],
  ['fund', /^(?:项目|年度)?(?:资金|经费)(?:来源|名称|类型|构成|性质|项目)?$|^资金情况$|^预算执行情况$|^项目资金$/u],
  ['use', /^(?:支出|经费|费用|资金使用|开支)(?:内容|方向|项目|科目|类别|用途|明细)$|^(?:资金|经费)?用途$/u],
  ['part', /^(?:项目|被评价项目|评价项目|子项目)(?:名称)?$/u],
  ['body', /^(?:单位|部门|主管部门|实施单位|预算单位|项目单位|预算部门|责任单位|部门(?:单位)?名称|单位名称)$/u],
  ['grade', /^(?:评价|绩效)?(?:等级|结论|档次|等次|评级)$|^评价结果(?:等级)?$/u],
  ['amount', /^(?:评价|项目|涉及|财政|安排|资金)?(?:资金|金额|经费)(?:总?额|规模|数|量)?$/u],
  ['reason', /偏差|原因|措施|^备注$|^(?:情况)?说明$|^扣分(?:说明|理由)$/u],
  ['basis', /^(?:评[分价]|得分|打分|扣分|计分)(?:依据|说明|理由|情况|过程|要点及得分情况)$|^指标完成(?:及得分)?情况$/u],
];
const other =
  /^(?:预期|年度|年初)?(?:总体)?目标$|^实际完成情况$|^(?:完成|总体)目标(?:完成情况)?$|^(?:评分|计分|评价|考核)?标准$|^指标(?:解释|说明|释义)$|^数据来源$|^(?:填报|评价)(?:单位|人)$|^取值方式$|^(?:指标|自评|评价)?得分(?:率|比例|占比)$|^评分(?:标准|规则|办法)$/u;

/** Undefined for what no form is known to head a column with. Brackets, stars and the year around the words do not count. */
export function formColumn(heading: string): FormColumn | undefined {
  const text = tight(heading);
  if (text === '' || text.length > longest) return undefined;
  const found = forms.find(([, form]) => form.test(text))?.[0];
  if (found) return found;
  const kind = columnKind(heading);
  if (kind) return kind === 'result' ? 'actual' : kind;
  return other.test(text) ? 'other' : undefined;
}

/** 项目资金, 资金情况: over the names of rows of money. */
export const headsMoney = (heading: string): boolean => formColumn(heading) === 'fund';

/** 得分率: score by weight, which the form has worked out itself. */
export const ofScoreRate = /^(?:指标|自评|评价)?得分(?:率|比例|占比)$/u;
/** Headings of the goals of a form: what was aimed at, and what was reached of it. */
export const goalHeadings = { aimed: /目标$/u, first: /预期|设定/u, reached: /完成(?:情况|目标)$/u } as const;
/** What heads all columns of indicators, in a cell merged beside their own headings. */
export const headsAllIndicators = /^(?:绩效|考核|评价)指标$/u;
/** 预算数 without one of these may be of either budget. */
export const ofFirstBudget = /年初|当年|批复/u;
export const ofPlan = /计划|预计/u;
export const ofInvestment = /投资|投入/u;
/** The year that a heading names. */
export const yearInHeading = /(?:19|20)\d\d(?=年)/u;

const longest = 18;
/** A unit that a heading ends with, behind a sign or at once. */
const unitBehind = /(?<=[^\s/,·:—-])[\s/,，·:—-]*(?:单位:?\s*)?(?:[十百千]?[万亿]?元|%|‰|(?<=[/,·:—-]\s*)[分人户个])\s*$/u;

/** 全年执行数 B, 执行率 B/A, A 全年预算数: the letter by which a form calls the column. */
const columnLetter = /(?<=\p{Script=Han}%?)[A-F](?:[/÷][A-F])?$|^[A-F](?=\p{Script=Han})/u;

/** A heading without what is only noted at it: 年初预算数（万元）, 支出/万元, 执行率%, ★三级指标, 2023年全年执行数, 得分(B). */
export const tight = (heading: string): string =>
  plainForm(heading)
    .replace(/[([（【〔][^)\]）】〕]*[)\]）】〕]/gu, '')
    .replace(unitBehind, '')
    .replace(/[\s★☆*:、]/gu, '')
    .replace(columnLetter, '')
    .replace(/^(?:19|20)\d\d年度?/u, '')
    .replace(/^[一二三四五六七八九十]+[、.]/u, '');
