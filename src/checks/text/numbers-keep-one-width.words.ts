import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '一个数字不混用全角和半角',
  why: '全角和半角混在一个数字里，多半是两次录入拼成的，容易多出或缺少一位。原文不能改，所以请读者留意。',
  wrong: '全年服务 1２00 人次。',
  right: '全年服务 1200 人次。',
};

export const messages = { mixed: (found: string) => `数字“${found}”混用了全角和半角，原文如此。` } as const;

export const mixed =
  /[\d０-９][\d０-９,，.．]*(?:\d[,，.．]?[０-９]|[０-９][,，.．]?\d)[\d０-９,，.．]*(?<![,，.．])|(?:\d[０-９]|[０-９]\d)/gu;
