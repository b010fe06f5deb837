import { partOfYear } from './part-of-year.ts';
import { plainForm } from './plain.ts';

/** What the columns of a table of indicators hold, by their headings: the national form's and those that offices use instead. */
export type ColumnKind = 'target' | 'result' | 'weight' | 'score';
/** `foreign`: values of another year, of a part of the year, of others, or points taken off: none of the four. */
export type HeadingKind = ColumnKind | 'foreign';

const weight = /分值|权重|权值|满分|标准分|应得|赋分|基准分/u;
const score = /得分|评分|评价分|打分|自评分|实得|计分/u;
const result = /实际|实绩|完成(?:值|情况|数|量|结果)|达成(?:值|情况)|执行(?:值|情况|结果)|(?:全年|年度|目标|指标)完成$/u;
/** 计划资金, 预计投入: planned money is no target. */
const target = /指标值|目标|(?:计划|预[期计])(?!(?:总|安排|使用|投入)*(?:资金|投资|投入|金额|经费|支出|拨款))|标准值|任务数|绩效标准/u;
/** Headings with such a word that hold neither. */
const other =
  /率|原因|分析|说明|措施|依据|办法|方法|规则|细则|标准$|上年|去年|历史|行业|偏差|差[异额]|备注|名称|内容|级指标|类型|性质|方向|符号|单位/u;
/** What a cell of words says: 达成预期指标, 完成目标任务. */
const saidOfOne = /^(?:达成(?!值|情况)|达到|完成(?!值|情况|数|结果)|已|按|未|基本|全部|有效)/u;
const hoped = /计划|预[期计]|应/u;

/** Undefined for any other heading, and for what is no heading. */
export function columnKind(heading: string): ColumnKind | undefined {
  const text = plainForm(heading)
    .replace(/[([（【][^)\]）】]*[)\]）】]/gu, '')
    .replace(/[\s★*:%]/gu, '');
  if (text === '' || text.length > longest || /\d/u.test(text.replace(/(?:19|20)\d\d年?/gu, ''))) return undefined;
  if (weight.test(text)) return /[率后]/u.test(text) ? undefined : 'weight';
  if (other.test(text) || saidOfOne.test(text)) return undefined;
  if (score.test(text)) return /得分率/u.test(text) ? undefined : 'score';
  if (result.test(text) && !(hoped.test(text) && !/实际|情况/u.test(text))) return 'result';
  return target.test(text) ? 'target' : undefined;
}

const longest = 14;

/** 行标 and 地标 are words of their own: not in 执行标准, 现行标准, 用地标准. */
const foreign = new RegExp(
  `^(?:上一?年|去年|前年|往年|历年|历史|上期|同期|基期|20\\d\\d年(?=同期))|行业|国家(?:级)?标准|国标|国际|部[颁级]标准?|(?:(?<![\\u4e00-\\u9fff])|(?<=[及和或与按省市国标]|[参对]照|执行|现行))[行地]标(?![志准])|同行标准|[当本属]地标准|(?:地方|省级?|市级?)标准|技术规范|规范(?:要求|标准)|全[国省市州县区]|平均|均值|同类|标杆|${partOfYear.source}|(?:[2-9]|1[01])月?[—–\\-~～至到]+\\d{1,2}月|季度|中期|阶段`,
  'u',
);
const holdsValues =
  /(?:完成|实际|指标|目标|标准|平均|达到|达成)?(?:值|数|水平)$|标准$|(?:标准|规范)(?:规定|要求)$|完成(?:情况)?$|目标$|得分$|评分$/u;
const takenOff = /^(?:[应实被合]?扣(?:减|除)?(?:得?分)?(?:值|数|情况)?|[减失丢]分(?:值|数|情况)?|未得分(?:值)?|扣减)$/u;
const noValues =
  /率|原因|分析|说明|措施|依据|办法|规则|备注|名称|内容|比|较|增|减幅|变[动化]|偏差|差[异额]|预算|决算|执行数|支出|类型|性质/u;

/** As `columnKind`, and what holds values that are none of the year's own. */
export function headingKind(heading: string): HeadingKind | undefined {
  const text = plainForm(heading).replace(/[\s★*:%]/gu, '');
  if (takenOff.test(text.replace(/[([（【].*$/u, ''))) return 'foreign';
  if (text.length <= longest && foreign.test(text) && holdsValues.test(text) && !noValues.test(text)) return 'foreign';
  return columnKind(heading);
}
