import { didNot } from '../../../language/denial-words.ts';
import { gradeNames } from '../../../language/grade-words.ts';

/** What a note of a year, of a body or of the site says of all its reports at once. */
export const ofAll =
  /各(?:个)?(?:项目|单位|报告)|各份报告|(?:所有|全部|全体|每(?:一)?[个份])(?:的)?(?:项目|报告|单位)|(?:项目|报告|单位|本?年度?|等级|得分|结果|评价|绩效)[^，,。；]{0,8}?(?:均|都|全部|全|一律)|^(?:均|都|全部|一律)/u;
const unlessDenied = `(?<!${didNot}|不)`;
export const allReachedIt = new RegExp(
  `${unlessDenied}(?:达标|达到(?:了)?(?:年度|绩效|预期|各项)*(?:目标|指标)值?|(?:完成|实现)(?:了)?(?:年度|绩效|预期|全年|各项|全部)*(?:目标|指标|任务)|达成目标|合格率100%)`,
  'u',
);
export const gradeOfAll = new RegExp(
  `(?:为|是|评为|达到?|获得?|属|列)了?[“"]?(?<grade>${gradeNames})[”"]?(?:等级?|级|档|等次)?(?:以上)?$`,
  'u',
);
export const orBetter = /以上/u;
export const wordsForAll =
  /(?:各(?:个|份)?|所有|全部|全体|每(?:一)?[个份])(?:的)?(?:项目|报告|单位)(?:的)?|^本?(?:年度?|年)(?:的)?|均|都|一律/gu;

/** 路灯养护项目的执行率: what is said of the one that is named. */
export const withoutName = (words: string, name: string): string =>
  words.replace(`${name}项目`, name).replace(name, '').replace(/^的/u, '');
