/**
 * 行业标准为≥95%, 国家规定不低于 95%: of the words before a number, to their end. What a standard asks of all is no target of the
 * project, unless the words say that it is aimed at: 目标为达到国家标准, 按行业标准执行.
 */
const whose = '(?:行业|国家|国标|部颁|部级|国际|地方|省级|市级|全[国省市区县州]|同[行类])';
const rule = '(?:标准|规范|规定|要求|定额|平均值?|平均水平|水平|均值|准则|限值)';
export const standardBefore = new RegExp(
  `${whose}[^，,。；;：:]{0,8}?${rule}(?:值|限值|线)?(?:的)?(?:规定|要求)?(?:为|是|即|:|：|[（(]|\\s)*(?:不[低少高多小大]于|不超过|至少|达到?|[≥≤><=]|\\s)*$`,
  'u',
);
export const standardAimedAt = /目标|指标值|计划|按照?|依照|执行|参照|达到|符合|满足|对标|力争|以[^，,。；;]{0,12}为|(?<!不)(?:[高优]于)/u;
