import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '书名号里的书名号用〈〉',
  why: '用大于号、小于号代替书名号，读者复制名称去查文件，往往查不到。原文不能改，所以告诉读者。',
  wrong: '《关于印发<某某细则>的通知》',
  right: '《关于印发〈某某细则〉的通知》',
};

export const messages = { angle: '书名号里的名称，规范写法用“〈〉”，原文用了“< >”。' } as const;

export const angle = /《[^《》]*[<＜][^《》<>＜＞]*[>＞][^《》]*》/gu;
