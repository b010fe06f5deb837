import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '用途、目标和名称照抄，要抄完整',
  why: '少抄几个字，意思就可能变了：“主要用于”成了“用于”，“一般公共预算资金”成了“预算资金”。它们写在每一页的开头和表格里，所以还要是报告说用途、说目标的话，不能抄自建议或别的句子。',
  wrong: '报告写“用于修补破损路面、更换缺损井盖”，登记为 purpose: 用于修补破损路面。',
  right: '报告写“用于修补破损路面、更换缺损井盖”，登记为 purpose: 用于修补破损路面、更换缺损井盖。',
};

const aims = { purpose: '用途', goal: '绩效目标' } as const;
const instead = {
  denied: '报告是否定它的',
  wish: '报告写在建议、问题或今后的打算里',
  sources: '这是资金的来源',
  other: '报告这一句没有说钱用来做什么',
  otherYear: '报告说的是另一个年度的',
  noGoal: '报告的这句话没有说这是目标',
  reached: '报告的这句话说的是做到了什么，不是要做到什么',
} as const;

export const messages = {
  misread: (key: keyof typeof aims, written: string, as: keyof typeof instead) => ({
    what: `“${written}”登记为${aims[key]}，${instead[as]}。`,
    fix: `请照抄报告说明${aims[key]}的话，没有的，删去 ${key}；确是${aims[key]}的，在 acknowledged 中写明。`,
  }),
  cut: (written: string, printed: string) => ({
    what: `“${written}”没有抄完整，报告写的是“……${printed}……”。`,
    fix: '请照抄整个分句、整个名称；有意只抄一部分的，在 acknowledged 中写明。',
  }),
  otherProject: (written: string, printed: string) => ({
    what: `项目名称写的是“${written}”，报告评价的像是“${printed}”。`,
    fix: '请照抄报告的项目名称；这份报告评价的确是它，在 acknowledged 中写明。',
  }),
  longer: (written: string, printed: string) => ({
    what: `项目名称写的是“${written}”，报告里是“${printed}”。`,
    fix: '请照抄完整的名称；报告确实另有简称的，在 acknowledged 中写明。',
  }),
} as const;
