import { allOf } from './all-of.ts';
import { decimalToText } from './decimal.ts';
import { grades } from './grade-words.ts';
import { parseNumeral } from './numbers/numeral.ts';

/** What a report on several projects says of them together. */

const count = '(\\d{1,3}|[两二三四五六七八九十]{1,3})';

/** 4个项目, 6 个市级重点项目, 评价项目7个: how many projects a sentence speaks of; not how many more than before. */
const projectsCounted = new RegExp(
  `(?<!(?:增加|减少|新增|增|减|多|少)(?:了|约)?\\s*)${count}\\s*个[^，,。；;、\\d]{0,10}?(?:项目|工程)|(?:项目|工程)(?:共计|合计|[共有]|总数)*\\s*${count}\\s*个(?![^，,。；;、\\d]{0,10}?(?:项目|工程))`,
  'gu',
);
/** Of them all: 各项目平均得分. */
export const everyProject = /各(?:个)?(?:重点)?项目|全部项目|所有项目|每个项目/u;
/** The last number of projects that words give; undefined where they give none. */
export function projectsIn(text: string): number | undefined {
  const [, before, behind] = allOf(text, projectsCounted).at(-1) ?? [];
  return numberOf(before ?? behind);
}

export const numberOf = (printed = ''): number | undefined => {
  const [value] = printed === '' ? [] : parseNumeral(printed).values;
  return value && Number(decimalToText(value));
};

/** Directly before a number of points: 平均得分, 平均为. */
export const averageBefore = /平均(?:得分|分数?值?|评分|成绩)?(?:为|是|达到?|约|共|[:：]|\s)*$/u;
/** 其余3个工程类项目财政投入共: directly before what some of the projects come to. */
export const sumOfSomeBefore = new RegExp(
  `${count}\\s*个[^，,。；;、\\d]{0,10}?(?:项目|工程)[^，,。；;、\\d]{0,12}(?:共|合计|总|累计|一共)[^，,。；;、\\d]{0,4}$`,
  'u',
);

const grade = `[“"]?(${grades})[”"]?(?:等级|等次|级|档|等)?`;
/** 优2个, “良”的项目有4个: of the words before a count. */
export const gradeBefore = new RegExp(
  `(?<![\\p{Script=Han}])(?:其中|评价|评定|结果|等级|等次|为|评为|是|：)*${grade}(?:的|项目|有|共|为|[:：]|\\s)*$`,
  'u',
);
/** 2个为优, 4 个项目被评为“良”: behind it. */
export const gradeBehind = new RegExp(
  `^\\s*(?:个|项)?\\s*(?:项目)?(?:被?评[为定价]*|等级|获得?|达到?|为|是)+${grade}(?![\\p{Script=Han}])`,
  'u',
);
/** In what projects are counted. */
export const unitOfProjects = /^[个项]$/u;
