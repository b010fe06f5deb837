/** What a number is called that was to be reached, as parts of regular expressions: 年度目标, 绩效指标值, 全年计划数, 任务. */

export const whichAim =
  '(?:年度|全年|本年度?|当年|既定|预定|预期|年初|设定|制定|下达|绩效|规定|项目|工作|考核|任务|数量|产出|质量|效益|满意度|原定|计划|确定|约定|各项|总体?|这一|的)';
/** A bare 指标 may be of anything: `indicator` says which count. */
const nouns = (indicator: string) => `(?:目标任务|目标值|目标数?|指标值|${indicator}|计划[数值量]?|任务[数量]?|预期|要求)`;
export const aimNoun = nouns('指标');
export const aimNounInSentence = nouns('(?<=年度|绩效|考核|任务|数量|预期)指标');
/** With what says whose it is, behind a number: （88%）的年度绩效目标. */
export const aimAtNumber = `${whichAim}{0,4}?${aimNoun}`;
