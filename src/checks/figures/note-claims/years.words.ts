/** What a note says of a thing against the year before: 执行率低于上年, 得分比去年高, 与上年相比，执行率下降. */
const lastYear = '(?:上一?年|去年|前一年|上年)(?:度)?(?:同期|全年)?(?:的)?';
const adverb = '(?:略|稍|明显|大幅|显著|要|还|更|有所?|略有|又|均|都|也|是)*';
export const higher = '多|高|大|增加|增长|增多|增|提高|提升|上升|升|扩大|好|优|超过';
export const lower = '少|低|小|减少|减|下降|降低|降|回落|缩小|差';
export const level = '持平|相同|一样|一致|相当|相等';
const way = `(?<way>${higher}|${lower}|${level})`;

export const againstTheYearBefore = [
  new RegExp(`^(?<thing>.{2,16}?)${adverb}(?:比|较|与|和|同)${lastYear}(?:相比|比较|比)?${adverb}${way}`, 'u'),
  new RegExp(`^(?<thing>.{2,16}?)${adverb}(?<way>高|多|大|低|少|小|优|好)于${lastYear}`, 'u'),
  new RegExp(`^(?<thing>.{2,16}?)${adverb}(?:不及|逊于|不如)(?<under>${lastYear})`, 'u'),
  new RegExp(`^(?<thing>.{2,16}?)${adverb}(?:超过|超出)(?<over>${lastYear})`, 'u'),
  new RegExp(`^(?:比|较|与|和|同)${lastYear}(?:相比|比较|比)?(?:的|，)?(?<thing>.{2,16}?)${adverb}${way}了?(?:一些|不少)?$`, 'u'),
  new RegExp(`^(?<thing>.{2,16}?)${adverb}同比${adverb}${way}`, 'u'),
] as const;
export const isHigher = new RegExp(`^(?:${higher})`, 'u');
export const isLevel = new RegExp(`^(?:${level})`, 'u');
/** 与上年相比，: the comma parts no claim. */
export const comparedFirst = new RegExp(`((?:比|较|与|和|同)${lastYear}(?:相比|比较|比))[，,]`, 'gu');
export const speaksOfYearBefore = /上一?年|去年|前一年|同比/u;

export const executionNamed = /(?:执行率|支付(?:完成)?率|支出进度)$/u;
export const scoreNamed = /^(?:项目)?(?:综合|评价|自评|绩效|总|最终)*(?:得分|评分|分数|总分)$/u;
export const stageCalled = {
  initialBudget: /^(?:项目)?(?:年初)?预算(?:安排|数|金额|总额)?$/u,
  adjustedBudget: /^(?:项目)?(?:调整后(?:的)?预算|全年预算)数?$/u,
  finalAccount: /^(?:项目)?(?:决算|实际支出|全年支出|支出)(?:决算)?(?:数|金额|总额)?$/u,
} as const;
export const indicatorsCounted = /^(?:绩效|评价)?指标(?:数|个数|数量)?$/u;
