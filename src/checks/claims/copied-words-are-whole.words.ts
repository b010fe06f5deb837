import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '用途、目标和名称照抄，要抄完整',
  why: '少抄几个字，意思就可能变了：“主要用于”成了“用于”，“一般公共预算资金”成了“预算资金”。它们写在每一页的开头和表格里。',
  wrong: '报告写“用于修补破损路面、更换缺损井盖”，登记为 purpose: 用于修补破损路面。',
  right: '报告写“用于修补破损路面、更换缺损井盖”，登记为 purpose: 用于修补破损路面、更换缺损井盖。',
};

export const messages = {
  cut: (written: string, printed: string) => ({
    what: `“${written}”没有抄完整，报告写的是“……${printed}……”。`,
    fix: '请照抄整个分句、整个名称；有意只抄一部分的，在 acknowledged 中写明。',
  }),
  longer: (written: string, printed: string) => ({
    what: `项目名称写的是“${written}”，报告里是“${printed}”。`,
    fix: '请照抄完整的名称；报告确实另有简称的，在 acknowledged 中写明。',
  }),
} as const;
