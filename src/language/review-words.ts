import { allOf } from './all-of.ts';
import { evaluatorSaid } from './evaluation-words.ts';

/** Words by which a sentence tells whose review it speaks of: one report may give the marks of several. */

const act = '(?:复评|抽评|复核|评审|再评价|评价|考核|考评|评定|核定|抽查|复审|审定|审核|打分)';
const gap = '[^，,。；;：:\\n]{0,8}?';
/** 按照财政局绩效评价工作要求, 在自评的基础上: no mark is given there. */
const given = '(?!的?(?:工作|要求|办法|通知|规定|标准|指标|体系|管理|方案|部署|文件|基础|报告(?!得分|等级)|材料|人员|小组|组))';

/** `another` is a second look by whomever. */
const reviews = [
  ['publisher', new RegExp(`(?:自评|自我评价|自行评价)${given}`, 'gu')],
  ['finance', new RegExp(`财政(?!资金|支出|性|拨款|补助|预算|专项|经费|投入|收入|事权)${gap}${act}${given}`, 'gu')],
  ['superior', new RegExp(`(?:主管部门|主管单位|上级(?!资金|补助|拨款|下达))${gap}${act}${given}`, 'gu')],
  ['thirdParty', new RegExp(`(?:${evaluatorSaid.thirdParty.source})${gap}${act}${given}`, 'gu')],
  ['another', new RegExp(`(?:复评|抽评|再评价|复审|重点评价)${given}`, 'gu')],
] as const;

export type Review = (typeof reviews)[number][0];

export interface ReviewSaid {
  readonly review: Review;
  readonly words: string;
}

/** The review that words name last; of those that end together, whose body is named. */
export function reviewIn(words: string): ReviewSaid | undefined {
  const found = reviews.flatMap(([review, pattern]) =>
    allOf(words, pattern).map(({ 0: match, index }) => ({ review, words: match, end: index + match.length })),
  );
  return found.sort((a, b) => b.end - a.end || b.words.length - a.words.length)[0];
}

const ofHeading: readonly (readonly [Review, RegExp])[] = [
  ['finance', /财政/u],
  ['superior', /主管(?:部门|单位)|上级/u],
  ['thirdParty', /第三方|中介|会计师|事务所/u],
  ['publisher', /自评|自我|单位(?:评分|打分|得分)|实施单位|本单位/u],
  ['another', /复[核评审查]|抽[评查]|再评价|重点评价|评审|审[核定]|核[定减查]|考核(?:组|部门|单位)|专家|验收/u],
];

/** Whose marks a column holds, by its heading: 复核得分, 财政评审得分; undefined for 得分 alone. */
export const reviewOfHeading = (heading: string): Review | undefined => ofHeading.find(([, pattern]) => pattern.test(heading))?.[0];

/** A mark of one indicator, one part or another year: 该指标评价结果为良, 其中管理类等级为良. */
export const ofOneThing = /指标|其中|子项|分项|部分|该项|此项|各项|类|上年|去年|\d{4}\s*年度?(?!.*项目)/u;
