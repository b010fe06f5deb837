import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '标题列出的内容，正文里有',
  why: '标题写着“评价标准和评价方法”，下面却没有写，读者无从知道结论是怎样得出的。原文不能改，所以告诉读者。',
  wrong: '（二）绩效评价标准和评价方法：组织绩效评价小组开展绩效评价。',
  right: '（二）绩效评价标准和评价方法：对照年初目标，采用查阅资料和问卷调查的方法评价。',
};

export const messages = {
  missing: (names: readonly string[]) => `标题列出${names.join('和')}，下面的文字里${names.length > 1 ? '都' : ''}没有写到。`,
} as const;

/** What a heading may announce, and the words of which one at least stands where it is given. */
export const announced: readonly { readonly name: string; readonly inHeading: RegExp; readonly inBody: RegExp }[] = [
  { name: '评价标准', inHeading: /评价标准/u, inBody: /标准|对照|依据|目标值|计划|满分|权重|\d\s*分/u },
  {
    name: '评价方法',
    inHeading: /(?:评价|工作)[^，。]{0,4}方法/u,
    inBody: /方法|方式|采用|采取|比较法|分析法|评判法|查阅|问卷|访谈|抽查|核查|实地|打分|评分/u,
  },
];
