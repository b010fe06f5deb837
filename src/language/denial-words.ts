/** Words by which a report says that there is nothing to report, which is not the same as saying nothing. */

/** 未开展满意度调查, 没有组织问卷测评. */
export const notSurveyed =
  /(?:未|没有|尚未|暂未|并未)(?:组织|开展|进行|实施|做|作)?(?:过)?[^，。；、\n]{0,10}?(?:调查|测评|问卷|评议|评分|打分|统计|测算|考核|抽样|监测)/u;
/** 未开展调查: of nothing in particular. */
export const notSurveyedAtAll =
  /(?:未|没有|尚未|暂未|并未)(?:组织|开展|进行|实施|做)(?:过)?(?:相关|专门|问卷)?(?:调查|测评|问卷|评议|统计)$/u;
/** 本年度无此项, 当年未发生. */
export const noneThisYear =
  /(?:本年度?|当年|今年|年内)(?:均)?(?:无(?!法)|没有|未发生|未安排|未产生|未开展)[^，。；、\n]{0,10}|不涉及|不适用|无此项/u;

/** Of the project as a whole: no other subject stands before it. */
const whole = '^(?:本?项目|本年度?|今年|目前|此次|本次|我(?:局|院|办|单位)|本(?:局|院|办|单位))*(?:评价)?';
export const notScored = new RegExp(`${whole}(?:未|没有|不|尚未)(?:进行|作|予|予以)?(?:评分|打分|量化评分)`, 'u');
export const notCounted = new RegExp(
  `${whole}(?:未|没有|尚未|暂未)(?:单独|逐一|专门)?统计(?:受益|服务|覆盖)?(?:对象|群众)?(?:的)?(?:总)?(?:人数|户数|数量)`,
  'u',
);

export const passageEnds = /[。；\n]/u;
