/** That something was not done: alternatives of a pattern, before the verb. */
export const didNot = '(?:(?<![淹沉埋出])没有?|没能|未(?!来(?!得及|不及)|成年|必)能?|未曾|尚未|并未|从未|暂未)(?:能|够)?';

/** Words by which a report says that there is nothing to report, which is not the same as saying nothing. */

/** 未开展满意度调查, 没有组织问卷测评. */
export const notSurveyed = new RegExp(
  `${didNot}(?:组织|开展|进行|实施|做|作)?(?:过)?[^，。；、\\n]{0,10}?(?:调查|测评|问卷|评议|评分|打分|统计|测算|考核|抽样|监测)`,
  'u',
);
/** 未开展调查: of nothing in particular. */
export const notSurveyedAtAll = new RegExp(
  `${didNot}(?:组织|开展|进行|实施|做)(?:过)?(?:相关|专门|问卷)?(?:调查|测评|问卷|评议|统计)$`,
  'u',
);
/** 本年度无此项, 当年未发生. */
export const noneThisYear =
  /(?:本年度?|当年|今年|年内)(?:均)?(?:无(?!法)|没有|未发生|未安排|未产生|未开展)[^，。；、\n]{0,10}|不涉及|不适用|无此项/u;

const couldNot = `(?:${didNot}|无法|难以|不能|不足以|无从)(?:够|有效|准确|及时|充分|全面|完整|如期|按时|按期)*`;
const finding = '(?:结果|数据|结论|资料|记录|调查|测评|统计|样本|问卷|判断|评价)';
/**
 * 没有形成可用的结果, 无法测算, 结果尚未汇总, 暂无数据, 样本偏少: a result that could not be had, is not there yet, or rests on too little.
 * 未形成长效机制, 尚未完成改造 say nothing of a result.
 */
export const noResultMade = new RegExp(
  [
    `${couldNot}(?:形成|得出|取得|获得|获取|产生|完成|提供|收集|采集|作出|做出|回收)(?:到|齐)?[^，。；、\\n]{0,10}?${finding}`,
    `${couldNot}(?:对)?[^，。；、\\n]{0,12}?(?:作出|做出|进行)(?:判断|评价|评估|统计|测算|量化)`,
    `${couldNot}(?:汇总|出具|测算|核算|计算|衡量|量化|采集|统计|核实|评价|评估|判断)(?!单位|人员|机构|范围|标准|口径|办法)`,
    `${finding}[^，。；、\\n]{0,4}${couldNot}(?:完成|形成|汇总|得出|取得|公布|反馈|回收|出来|出具|收回)`,
    '(?:样本|问卷|回收)(?:的)?(?:数量|数|量|率)?(?:仍|还|明显|比较)?(?:偏|过|太|较|极)(?:少|小|低)|样本(?:数量|数|量)?不足',
    '(?:数据|样本|台账|记录|资料)(?:缺失|不全|不完整|丢失|遗失|不可用)',
    `(?:暂无|尚无|没有|缺少|缺乏|(?<![有毫])无)(?:相关|有关|有效|可用|可靠|完整|实际|准确|专门|的)*${finding}`,
    `${finding}[^，。；、\\n]{0,4}(?:尚待|有待|待|正在)(?:汇总|统计|公布|测算|出具|审核|确认|核实)`,
  ].join('|'),
  'u',
);
/** 没有形成可用的结果, after the clause that names what has none: no subject of its own. */
export const goesOnDenying = new RegExp(`^(?:因此|所以|故|也|且|并|暂|仍|还)?(?:${couldNot}|暂无|尚无|缺少|缺乏|无)`, 'u');

const made = '(?:组织|开展|实施|进行|举办|举行|安排|做|测|统计|调查|测评|测算|核算|监测|检测|考核|抽查|汇总|采集|公布|填报|填写)';
/** What was not counted or held. 未进行处罚, 未公布虚假信息 are results: nothing bad was done. */
const counted =
  '(?:调查|测评|问卷|评议|评价|评估|统计|测算|核算|监测|检测|考核|抽查|抽样|检查|汇总|采集|活动|培训|宣传|演练|会议|讲座|比赛|竞赛|演出|展览|巡查|研讨|工作|数据|结果|数量|[人户件次]数|满意度|情况|信息|指标|率|值|[该此本]项)';
const bad = '违|非法|处罚|虚假|错误|无证|上访|事故|问题|异常|超标|投诉|信访|隐患|强制|收费|有偿|涉密|隐私|个人|不合格|不实|重复';
const noResult = new RegExp(
  `^[^\\d]{0,10}?${didNot}(?:进行|开展|组织|实施)?${made}(?:过|完成)?(?![^]*(?:发现|[出到好齐超]|${bad}))(?:[^\\d]{0,8}?${counted})?$|^(?:${finding})?[暂尚]无(?:${finding})?$`,
  'u',
);
/** 未完成调查, 未按时提供数据, 未统计到位: less was done than was to be. 未采集到违法数据: nothing bad was found. */
const shortfall = new RegExp(
  `${didNot}(?:按时|及时|按期|如期|全面|完全|全部|足额)|${didNot}完成(?!统计|测算|汇总|核算)|到位|违[法规纪]|录入`,
  'u',
);
const reasonAhead = /^(?:因|由于|受|鉴于|考虑|目前|截至)/u;

/** A cell in the place of a result that has none to tell: 未统计, 未开展满意度调查, 因疫情影响，未组织. Not 未发生事故, 未检出, which are results. */
export function saysNoResult(cell: string): boolean {
  const clauses = cell.replace(/\s+|[。；;]$/gu, '').split(/[，,；;。]/u);
  const last = clauses.at(-1) ?? '';
  return (
    clauses.slice(0, -1).every((each) => reasonAhead.test(each)) &&
    !shortfall.test(last) &&
    (noResult.test(last) || (!/\d/u.test(last) && noResultMade.test(last)))
  );
}

/** Of the project as a whole: no other subject stands before it. */
const whole = '^(?:本?项目|本年度?|今年|目前|此次|本次|我(?:局|院|办|单位)|本(?:局|院|办|单位))*(?:评价)?';
export const notScored = new RegExp(
  `${whole}(?:未|没有|不|尚未)(?:进行|作|予|予以)?(?:评分|打分|量化评分|计分|赋分|计算(?:具体|综合|自评|评价)?(?:得分|分数|总分))(?!标准|办法|依据|细则|方法|人员)|^(?:各项目|各单位)?(?:具体|评价)?(?:得分|分数)(?:均|一律)?(?:不|未)(?:予|对外|向社会)*(?:公布|公开)$`,
  'u',
);
export const notCounted = new RegExp(
  `${whole}${didNot}(?:单独|逐一|专门)?统计(?:受益|服务|覆盖)?(?:对象|群众)?(?:的)?(?:总)?(?:人数|户数|数量)`,
  'u',
);

export const passageEnds = /[。；\n]/u;
