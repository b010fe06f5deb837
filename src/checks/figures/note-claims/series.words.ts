import { higher, level, lower } from './years.words.ts';

/** What a note says of several years, of how many reports there are, and of being the first. */

/** 得分逐年上升, 满意度连续三年提高. */
export const yearByYear = new RegExp(
  `^(?<thing>.{2,14}?)(?:总体|基本|呈|均|都|也|保持)*(?:逐年|连年|年年|一年比一年|连续(?:多|[两二三四五六七八九十\\d]+)个?年(?:度)?)(?:递|有所|持续|稳步|呈)*(?<way>${higher}|${lower}|${level})`,
  'u',
);
export const saidInTheText = /逐年|连年|年年|连续/u;

/** 这是第一次公布绩效报告, 首次开展绩效评价. */
export const firstTime = /首次|首度|首份|首个|第一次|第一[份个]|头一回|头一次|从未(?:公布|公开|开展|评价)过/u;
export const ofPublishing = /公布|公开|发布|上网|报告/u;
export const ofThisProject = /[本该]项目/u;
export const ofDoing = /公布|公开|发布|评价|自评|开展|实施|设立|立项|安排|报告|达到|完成/u;

const count = '(?<count>\\d{1,3}|[一二两三四五六七八九十]{1,3})';
/** 这一年公布了三个项目, 收录五份报告. */
export const reportsCounted = new RegExp(
  `(?:公布|公开|发布|收录|刊登|刊载|登载|整理|上网)(?:的)?(?:了|有|共|共有|共计|出|过)*(?:全部)?\\s*${count}\\s*(?<measure>[个项份篇])(?<of>[^，。；]{0,8}?)(?<thing>项目|报告)`,
  'u',
);
export const reportsCountedBehind = new RegExp(
  `(?:共|共有|共计|合计)\\s*${count}\\s*(?<measure>[个项份篇])(?<of>[^，。；]{0,6}?)(?<thing>项目|报告)(?:的报告)?(?:均|都|已|全部)*(?:公布|公开|发布|收录)`,
  'u',
);
export const project = '项目';
/** 两份项目报告 are two reports. */
export const measuresReports = /[份篇]/u;
/** 两个年度的报告: what is counted is something else. */
export const ofOthers = /^(?:预算)?(?:年度?|单位|部门|机构|街道|乡镇)/u;
export const countsOthers = /没有|未|尚|不|其中|另|其余|是否|分别/u;
