import { changed } from './direction-words.ts';

/** Words by which a figure is described: what says only of which kind it is, and what says whose it is. */

/** What a name may add to the words of the text without saying anything else: 到馆读者年度指标值, 救助人数. */
export const fillers =
  /年度指标值|年度目标值|指标值|目标值|计划值|预期值|实际完成值|完成值|实际值|(?:受益|参与|服务)?(?:总人数|人数|户数|件数|次数|个数|人次|数量|总数|总额|金额|数额|合计数?|情况)|所占(?:比例|比重)?|占比|比例|比重|同比|增幅|变化率?|变动|增减|中的|其中|数$|(?<![涉普以波触惠顾危])及(?!时|格|第)|(?<![参给授赋])与|(?<![平温缓共饱中调维])和(?![平谐解睦])|[的或、，,（）()“”"《》\s-]/gu;

/** 比 and its like, which join the words of a name and of a text each in its own way. */
export const joiningWord = /^[比较由从至到为在对]$/u;

/** A change that is named by its direction, as in 同比增长: another word for what the sign of the number says. */
export const risesBy = /增长率?|上升|增加|提高|提升/gu;
export const fallsBy = /下降率?|减少|降低|降幅|减幅|回落/gu;

/** Of the words before a count of persons: what says nothing of who they are. */
export const beforeGroup =
  /^(?:其中|全年|本年度?|共计?|累计|有|向|为|对|给|覆盖|惠及|受益|受助|服务|救助|帮助|资助|包括|各类|的|\s)+|(?:共计?|累计|合计|达到?|为|约|有|\s)+$/gu;

export const targetWords = /指标值|目标值|计划值|预期值|年度目标|绩效目标/u;
export const resultWords = /实际(?:完成)?值|完成值|完成情况|实际完成/u;
export const growthWords =
  /同比|环比|增长|增幅|增速|增加|上升|提高|提升|下降|下滑|降低|降幅|减少|减幅|回落|缩减|变化|变动|[比较](?:上年|去年|上一年|前一年)/u;

/** 老年母亲和女童分别为 14 人和 25 人, 甲类、乙类各购置 3 台和 5 台: each number belongs to the name at its own position. */
export const respectively =
  /分别|依次|各自?(?![项类级镇县区乡村市省州旗地个种环方季月年学社街单部局院处科班组户家位])(?=[^，,。；;、\d]{0,10}\d)/u;
/** Behind a list of results and before 分别: what the numbers to come are. */
export const aimBehind =
  /^[，,；;、\s]*(?:而|其|对应的?|相应的?)?((?:年度|全年|年初|绩效|预期|设定的?|下达的?)*(?:指标值?|目标值?|计划[数值]?|预期值?|任务数?|标准值?|要求))$/u;

/** Between two numbers of one phrase: 由 11.2 元上升到 14.5 元, 265 户增加 23 户. */
export const chainJoins = new RegExp(`${changed}|[到至]|[比较][^，,]{0,12}$`, 'u');
/** The verb that ends in the next number: 50 元提高到 60 元. */
export const leadsOn = new RegExp(`${changed}(?:[了约到至为达])*\\s*$`, 'u');
/** Between a number and its part: 12 个镇（街道）中的 5 个, whose words are said of both. */
export const partOfThem =
  /^[^，,。；;：:、\d]{1,16}(?:[中里]|之中|当中)(?:的|有|共有|仅有|只有|已有|(?:随机)?(?:抽[取查选]|选[取择])了?)?\s*$/u;
/** A clause that goes on about the number before its comma: ，比上年的, ，同比增长, ，达到. */
export const chainGoesOn = new RegExp(
  `^\\s*(?:[比较与同]|对比|相比|环比|[高低多少]于|超过|(?:已|累计|总[数量])*(?:达(?![标成])|[增升降减]至)|${changed})`,
  'u',
);
export const listMark = /[、；;：:（(]|其中|分别/u;

/** Of the words before a number: what names no thing that the number could be of. */
export const namesNothing =
  /(?:\d{4}\s*年)?\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?[之以]?[前后底末内]?|\d[\d,.]*|[万亿]?(?:人次|户次|人户|万?元|公里|平方米|百分点)|其中|全年|全市|全县|全区|本年度?|当年|年度|年末|年底|截至|共计|累计|合计|总计|涉及|覆盖|惠及|受益|服务|救助|帮助|实际|实现|完成|开展|举办|组织|新增|新建|建成|达到|超过|不足|不[低高少多]于|接近|上年|去年|同比|分别|平均|包括|目标|任务|计划|预期|增长|增加|提高|提升|上升|上涨|下降|下滑|减少|降低|回落|缩[短减]|延长|[增升降减]至|[共有为约达近占比较从由至到的了已均将对向给在和与及以于是也又则并]/gu;
/** At the end of the words before a number: it is a share of the number ahead. 目标值 210 万人次的 80%. */
export const shareOf = /的\s*$/u;
/** All that stands before a number in its clause: it is the sum of what was listed. */
export const sumAlone = /^\s*(?:合计|共计?|总计|总共|一共)(?:为|是|达到?)?\s*$/u;
