import { didNot } from '../../language/denial-words.ts';

/** Behind a number that counts indicators. */
export const indicatorsFollow = /^\s*[项个条]?(?:绩效|三级|具体|产出|效益)?指标(?!值)/u;
/** 三项 in a sentence that has named indicators: 五项指标中三项达到. */
export const itemEnd = /[项个]$/u;
export const indicatorSpoken = /指标(?!值)/u;

const verb = '(?:达到?|达标|达成|完成|实现|合格|得满分)';
/** Up to the verdict, past no other count: 五项指标中三项达到. */
const filler = '[^，,。；;、其一二两三四五六七八九十\\d]{0,6}?';
export const unsureBehind = new RegExp(
  `^${filler}(?:无法|不能|难以|没法)(?:判断|比较|确定)|^${filler}(?:没有|未|无)(?:公布|写|说明|报告)?(?:出|了)?(?:实际|完成)`,
  'u',
);
export const unreachedBehind = new RegExp(`^${filler}(?:${didNot}|不)[^，,。；;、]{0,4}?${verb}`, 'u');
export const reachedBehind = new RegExp(`^${filler}${verb}`, 'u');
export const ruledOut = new RegExp([unsureBehind, unreachedBehind, reachedBehind].map(({ source }) => source).join('|'), 'u');

/** 三类老年人, 两组人数: kinds and parts that the report lists. */
export const kindEnd = /[类组种档]$/u;
/** Behind 四类: its kinds are those of points or of indicators. */
export const ofPointsOrIndicators = /^(?:一级|二级|绩效)?(?:指标)?(?:得分|指标(?!值))/u;
export const pointsNamed = /得分$/u;

/** 这两个数, 两张表, 三段: things of the paper itself. */
export const ofThePaper =
  /^(?:数(?![一-鿿])|数(?=[的都均口分不并没之是])|数字|数据|金额|表格|图表|口径|来源|群体|部分|文字|数值)|^(?=的|不|$)[^一-鿿]*$/u;

export const pointsUnit = '分';
export const weightNamed = /(?:分值|权重|满分)[^，,。；;、]{0,6}$/u;
export const deducted = /(?:扣|少得|丢)[^，,。；;、]{0,4}$/u;
/** Points of one indicator, not of the whole. */
export const ofTheWhole = /自评|综合|总|合计|最终/u;
