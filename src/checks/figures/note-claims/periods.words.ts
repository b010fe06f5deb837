const number = '(?:数字|数据|数值|金额|人数|户数|次数|数量|预算|决算|支出|结果|数)';
/** 这是上年的数, 此数为2022年数据, 系去年的人数: of which year a figure is. */
export const yearOfNumber = new RegExp(
  `^(?:(?:这|此|该|本)(?:个|里|项|一)?${number}?|${number}|)(?:就|仍|都|均|其实|实际)?(?:是|为|系|属于?)(?:的是)?(?<year>上一?年度?|去年|前一年|本年度?|今年|当年|(?:19|20)\\d\\d年度?)(?:同期|全年)?(?:的?${number}(?:字|据)?|的)$`,
  'u',
);
export const isThisYear = /本年|今年|当年/u;
