import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '标点不连用',
  why: '两个句读标点连在一起，多半是删改后留下的，中间可能少了字。原文不能改，所以告诉读者。',
  wrong: '资金全部到位，。项目按期完成。',
  right: '资金全部到位，项目按期完成。',
};

export const messages = { doubled: (found: string) => `此段的标点“${found}”连用，原文如此。` } as const;

export const doubled = /[，。、；：](?:\s*[，。、；：])+/gu;
