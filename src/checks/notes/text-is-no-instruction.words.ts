import { quoted } from '../../text/quoted.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '正文不是模板的填写说明',
  why: '模板里的填写说明留在正文里，读者分不清哪些是报告的意见。',
  wrong: '“请结合项目实际，说明下一年度的工作打算。”',
  right: '“建议次年增加群众满意度指标，并按季度跟踪支出进度。”',
};

export const messages = {
  inText: (opening: string) => `${quoted(`${opening}……`)}一句似为报告模板的填写说明，这里没有写出具体意见。`,
  inHeading: '标题括号里的话似为报告模板的填写说明。',
} as const;

/** A sentence that tells the writer what to write, instead of saying it. */
export const instructions: readonly RegExp[] = [
  /^结合[^。；]+提出[^。；]*(?:意见|建议)[^。；]*(?:以及|及|和|并)(?:说明)?如何[^。；]*。?$/u,
  /^(?:请|需|应)(?:简要|详细|逐项|如实|据实)?(?:说明|填写|填报|写明|列明|列出|概述|阐述|描述|介绍)[^。；]*。?$/u,
  /^[（(]?此处(?:请)?填写[^。；]*。?$/u,
];

/** A bracket in a heading that explains the form. */
export const headingInstructions: readonly RegExp[] = [
  /[（(]分[^（）()]*等级[^（）()]*[）)]/u,
  /[（(](?:请|需|应|可|注|填写|说明)[^（）()]*[）)]$/u,
  /[（(](?:不超过|限)?\s*\d+\s*字(?:以内|以下|左右)?[）)]/u,
];
