import { inFull, notReached } from './attainment-words.ts';
import { sentenceUpTo } from './clauses.ts';
import { didNot } from './denial-words.ts';
import { fallNames, fallVerb, rises } from './direction-words.ts';
import { partOfYear } from './part-of-year.ts';
import { otherBodies } from './places.ts';

/** Words around a number that make it none of what was reached in the whole year: a change, a bound, a hope, a part of the year. */

const more = '(?:了|约|近|达|出|超过?|共|幅度|率|额|数|\\s)*$';
const baseYear = '(?:上一?年|去年|前一年|往年|年初|同期|上期)';
const held = '(?:目标|指标|计划|预期|标准|任务|预算|要求|平均|均值)';

/** 提高, 同比增长了约, 增幅为, 比上年高: of the words before a number, to their end; 提高到 gives the level that was reached. */
const sizeOfChange = new RegExp(
  `(?:${rises}|${fallVerb})${more}|(?:[增涨升]幅|${fallNames})(?:为|是|${more.slice(0, -1)})$|[较比]${baseYear}[^，,。；;]{0,8}?[多少高低](?:了|出|约|近|\\s)*$`,
  'u',
);
/** 低于指标值, 比计划少, 距目标差, 完成计划的: the number is what is held against, a distance from it, or a share of it. */
const againstBefore = new RegExp(
  `(?:(?:[高低多少]于|超出|超过?|不及|差于|优于|持平于|距离?|与|比|较)[^，,。；;]{0,6}?${held}[^，,。；;]{0,8}|${held}(?:值|数|量|任务)?的)(?:为|是|约|[多少高低差]|\\s)*$`,
  'u',
);
/** 未能达到, 没有完成: what was not reached. */
const deniedBefore = new RegExp(
  `(?:${notReached.source}|(?:难以|不能|无法)(?:够)?${inFull}(?:达到?|完成|实现)|(?:${didNot}|难以|不能|无法)(?:超过|突破))(?:了|约|\\s)*$`,
  'u',
);
/** Turns of phrase in which a plan is done, not made. */
const planKept =
  /(?:按照?|依照?|根据|遵照)[^，,。；;]{0,6}?(?:计划|要求|规定|目标|预期)|(?:达到|符合|好于|超出|超过|超|完成|实现)(?:了)?(?:全年|年度|当年|本年)?(?:预期|计划|目标|任务)+值?(?!的|[^，,。；;]{0,2}$)|计划(?:内|生育|免疫|单列)|目标(?:人群|群体|对象|任务)|(?:有|无|没)要求|预期(?:寿命|效果)/gu;
const hopeBefore =
  /预[计估测期]|估计|计划|(?<!虚|模|比)拟|力争|争取(?!到|上级|资金|了)|目标|指标值|(?:要求|规定|标准|承诺)(?:为|是|达到?|不|\s)*$|[应须需](?:达到?|完成|不|保持|\s)|必须|有望|将达/u;
const doneAfter = /实际|已(?:经)?|完成了|达成了/u;
/** 尚有 … 待改造: what is left to do. */
const leftBefore = /(?:尚|还|仍)(?:有(?!望|效|力|序|所)|余|剩|差|缺)|剩余|遗留|待(?:改造|建设|完成|整改|实施|解决)/u;
/** 尚有老旧小区未改造，涉及: a clause that still speaks of what the clause before it names. */
const ofClauseBefore = /^(?:[共合总]?计|共|其中|涉及|包括|含|约|占|分别|主要|均|长度?|面积|总长|$)/u;
/** 已开工, 合同约定, 设计供水: begun, agreed or drawn, not yet done. */
const begunBefore =
  /开工|动工|在建(?!成)|正在|着手|合同(?:约定|规定|要求|内|工程量|量)|(?:签订|签约)(?!服务)|设计(?=建设|改造|新建|安装|铺设|供水|处理|服务|能力|规模|产能|为|值|\s*$)|图纸|中标/u;
const thenDone = /完成|建成|竣工|验收|投用|投入使用|交付/u;
/** 督促企业自行, 邻县, 同类项目: done by others. */
const byOthers = new RegExp(
  `(?:督促|要求|责成|引导|鼓励|动员)[^，,。；;]{0,10}?自行|(?:企业|群众|农户|村民|社会力量|业主)自(?:行|筹|建)|${otherBodies}`,
  'u',
);

/** A part of the year, a day before its end. */
const beforeYearEnd = new RegExp(`${partOfYear.source}|(?:期中|中期)(?:评估|检查|监控|监测)?(?:时|中)?|(?:截至|到)目前|年初|日前`, 'u');
const wholeYear = /全年|年度(?:内|累计)?|年末|年底|期末|最终|12\s*月|十二月/u;

/** Of an indicator's own words: it is of a place or of years. */
export const saysBeyond = /全[国省市州县区]|累计|历年|[两二三四五]年/u;

/** What stands between the numeral of a target and that of its result: 不少于36公里，实际完成38.5公里. */
export const resultOfTarget =
  /^[^，,、（(：:；;。！？!?\n]{0,8}[，,、（(：:；;]\s*(?:年度|全年|本年|当年|年末|最终|截至[^，,。；;]{1,12}[，,]?)?(?:实际|实绩|结果|(?:完成|达到?|实现)(?!标|率|度|比例|进度|投资))[^，,。；;！？!?\n]{0,8}$/u;

/** Behind a target: 在9月30日前完成，实际10月中旬; 2小时内报告，全部及时. */
export const resultFollows =
  /^[^，,。；;\n]{0,8}[，,、（(；;]\s*(?:(?:年度|全年|本年|当年)?(?:实际|实绩)|(?:全部|均已?|都已?)(?:及时|按时|按期|如期|完成|达标|达到|做到|兑现))/u;

/** Of the words right before a number: 实际完成, and no word of what was done, as in 实际验收. */
export const plainlyResult = /(?:实际|实绩)(?:完成|达到?|实现)?(?:数|值|数值)?(?:为|是)?\s*$/u;

export type NoResult = 'change' | 'against' | 'denied' | 'left' | 'begun' | 'others' | 'hope' | 'part' | 'years';

/**
 * Why the words before a number (`clause`, to its end; in a table all of its cell) make it no result of the whole year; undefined where
 * they do not. What is left, begun or done by others is so in its own sentence. `clauseAhead`: the clause before that one, which may give the time for both. `name`: what the number is called, whose own words say nothing.
 */
export function noResultBy(clause: string, clauseAhead: string, name: string): NoResult | undefined {
  const [before, ahead] = [clause.replace(/\s+/gu, ''), clauseAhead.replace(/\s+/gu, '')];
  const sentence = sentenceUpTo(before, before.length);
  const said = (pattern: RegExp, where = before) => {
    const found = pattern.exec(where)?.[0];
    return found !== undefined && !name.includes(found);
  };
  if (said(deniedBefore)) return 'denied';
  if (said(leftBefore, ownClause(sentence))) return 'left';
  if (said(byOthers, sentence)) return 'others';
  if (said(againstBefore) && !namesAShare.test(name)) return 'against';
  if (said(sizeOfChange) && !namesAChange.test(name)) return 'change';
  const rest = before.replace(planKept, '');
  const hope = hopeBefore.exec(rest);
  if (hope && !name.includes(hope[0]) && !doneAfter.test(rest.slice(hope.index))) return 'hope';
  const restHere = sentenceUpTo(rest, rest.length);
  const begun = begunBefore.exec(restHere);
  if (begun && !name.includes(begun[0]) && !thenDone.test(restHere.slice(begun.index))) return 'begun';
  const time = ahead.length <= 14 ? `${ahead}${sentence}` : sentence;
  const part = beforeYearEnd.exec(time);
  return part && !name.includes(part[0]) && !wholeYear.test(time.slice(part.index)) ? 'part' : undefined;
}

/** The last clause of a cell's sentence, with those ahead of it that it speaks of. */
function ownClause(sentence: string): string {
  const clauses = sentence.split(/[，,]/u);
  const from = clauses.findLastIndex((each) => !ofClauseBefore.test(each));
  return clauses.slice(Math.max(from, 0)).join('，');
}

/** Names of what is itself a change, or a share of a plan. */
const namesAChange = /[增减升降]|提高|节[约省能]|改善|压缩|缩短|变[化动]|扩大|新建|回落/u;
const namesAShare = /完成率|完成进度|执行率|达成率|达标率|实现率|到位率|支出率|支付率|进度|程度|比[例率重]|占比/u;
