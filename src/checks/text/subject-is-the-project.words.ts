import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '项目的报告只说这个项目',
  why: '“整体支出”说的是全单位，本报告评价的是一个项目。读者容易把全单位的结论当成项目的。原文不能改，所以告诉读者。',
  wrong: '我局整体支出情况良好。（写在一个项目的报告里）',
  right: '本项目支出情况良好。',
};

export const messages = { whole: (found: string) => `“${found}”字面上是全单位的支出，报告没有说明是否指本项目。` } as const;

export const wholeOffice = /(?:部门|单位|我院|我局|本院|本局)?整体支出/gu;

export const isAboutAll = /整体支出/u;
