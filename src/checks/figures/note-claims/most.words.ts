/** What a note says of most of those counted: 多为女性, 受益人大部分是老年人, 以低保家庭为主. */
const most = '(?:绝大多数|绝大部分|大部分|大多数?|多数|多半|大半|过半数?|半数以上|一半以上|超过?(?:一半|半数))';
export const mostAre = new RegExp(
  `^(?<whole>.{0,14}?)(?:中|当中|里|里面)?(?:的)?(?:${most}(?:都|均)?(?:是|为|系|属于?)|多(?:是|为|系)|以(?=.{2,12}为主$))(?<part>.{2,12}?)(?:为主)?$`,
  'u',
);
/** 少数是男童. */
export const fewAre =
  /^(?<whole>.{0,14}?)(?:中|当中|里)?(?:的)?(?:少数|小部分|一小部分|不到一半|不足一半|不足半数|小半)(?:是|为|系)(?<part>.{2,12})$/u;
/** 受益人中多为: the words that join the whole to what is said of it. */
export const joinsTheWhole = /^[中里的]+/u;
/** 多为 of what a report leaves out, and of where it says something, is said of no persons. */
export const ofTheReport = /报告|正文|原文|说明|文字|段落|表格|数字|标点|问题|原因|内容/u;
/** 女性 of 妇女, 男性 of 男童: a part's name without the word for any person. */
export const ofAnyPerson = /(?:性|的|人员|人口|群众|居民|群体|对象|者)+$/u;
/** 其中独居老年人最多. */
export const superlative = /^(?:其中|中|里)?(?<part>.{2,12}?)(?:的)?(?:人数|数量)?(?<end>最多|最少)$/u;
export const isMost = /多/u;
