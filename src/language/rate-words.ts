import { arrivalRateName, executionRateName } from './claim-words.ts';
import { partOfYear } from './part-of-year.ts';

/** What the name of a rate says without naming whose rate it is: of any budget of any year. */
const general =
  /预算|项目|专项|资金|经费|财政|拨款|全年|年度|本年|当年|年内|实际|累计|总体|整体|综合|总的?|全部|部门|单位|我[局院校委]|支出|使用|执行|支付|拨付|完成|到位|进度|比例|比率|合计|总计|总额|小计|指标|情况|分析|名称|为|达到?|的|数|率|年|月|日|约|其(?!他|它|余)|[\p{P}\p{S}\p{N}\s]/gu;

/** Whom or what a name of a rate is about (省级, 设备购置); empty where it is the rate of the whole. */
export function rateQualifier(name: string): string {
  return name.replace(general, '');
}

const rateName = new RegExp(`${executionRateName.source}|${arrivalRateName.source}`, 'u');

/** 县交通局小计执行率. */
export const isOfSubtotal = /小\s*计/u;

/** 执行率, 拨付率: what is called so is no amount of money. */
export const calledARate = /率$/u;

/** Of the cells that name a row, the one that is the name of a rate. */
export const rateCell = (label: string): string | undefined => label.split('\n').findLast((cell) => rateName.test(cell));

/** The level that pays: it tells apart sources of which the words give no more. */
const payingLevels = /中央|省级|自治区级|市级|州级|县级|区级|旗级|镇级|乡级|镇街|街道|乡镇|本级|上级|自筹/gu;

/** Of these sources those that the words name in full, or by the level that pays: 省级资金 for 省级养老服务体系建设专项资金. */
export function sourcesNamed<Source extends { readonly name: string }>(words: string, sources: readonly Source[]): readonly Source[] {
  const plain = words.replace(/\s/gu, '');
  const levels = plain.match(payingLevels) ?? [];
  const inFull = sources.filter(({ name }) => plain.includes(name.replace(/\s/gu, '')));
  return inFull.length > 0 ? inFull : sources.filter(({ name }) => levels.some((level) => name.includes(level)));
}

/** 上半年, 9 月底, 季度支出进度: words before a rate that make it one of less than the year. */
export const rateOfPartOfYear = new RegExp(
  `${partOfYear.source}|(?<![\\d十])(?:[1-9]|1[01]|[一二三四五六七八九]|十一?)\\s*月\\s*(?:底|末|\\d+\\s*日)|季度|半年`,
  'u',
);

/** 每万名儿童 12.5 名, 平均每班 42.5 人, 日均就餐 265.5 人: a number of persons or things for one of others, or of the days, need not be whole. */
export const perOther = /每|平均|[人户村校班组站点日天周月季年场次台车亩]均|均值/u;

const measure = '(?<of>\\p{Script=Han}{2})(?:率|(?<![年季月进力幅程])度)';
/** The rate that a name ends in or the words before a number name last: 执行 of 预算执行率为. */
const measureNamed = new RegExp(`${measure}(?!.*${measure.replace('?<of>', '?:')})`, 'u');
const measureBefore = new RegExp(`\\p{Script=Han}*?${measure}(?:约|为|是|达到?|仅|均|[:：\\s]|不[低少高]于|应|须)*$`, 'u');
/** Which rate the words right before a number name, where it is another than its name's and the sentence has that one nowhere. */
export function otherRate(name: string, before: string, sentence: string): string | undefined {
  const said = measureBefore.exec(before);
  const [named, other] = [measureNamed.exec(name)?.groups?.['of'], said?.groups?.['of']];
  if (!said || !named || !other || other === named || sentence.includes(`${named}率`) || sentence.includes(`${named}度`)) return undefined;
  // 发放及时率 for 及时发放率: the same words in another order.
  if (name.includes(other) && said[0].includes(named)) return undefined;
  return said[0].replace(/(?<=[率度])[^率度]*$/u, '');
}

/** 拨付率, 资金到位率: a share of the money, by the name of which a table may have a column. */
export const namesShare = /(?:拨付|到位|下达|支付|使用|完成|执行|支出|兑付|发放)[^，。；]{0,3}(?:率|进度|比例)$/u;
/** 平均得分, 平均分. */
export const namesAverageScore =
  /^(?!.*(?:上一?年|去年|往年|满意|测试|考试|测验|学生|学员|成绩|指标值|目标))(?:.*(?:平均(?:评价|综合|自评|绩效)*得分|均得分)|.*(?:项目|自评|评价|绩效|得分).*(?:平均分|均分)|平均分$)/u;
