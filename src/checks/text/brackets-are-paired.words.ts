import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '括号、引号、书名号成对',
  why: '少了一半的括号或书名号，读者分不清名称和引语到哪里为止。原文不能改，所以告诉读者。',
  wrong: '根据《示例市护学岗管理办法的规定，设立护学岗。',
  right: '根据《示例市护学岗管理办法》的规定，设立护学岗。',
};

export const messages = { unpaired: (sign: string) => `这一段的“${sign}”没有成对，原文如此。` } as const;

/** Partners stand at the same position. */
export const opening: readonly string[] = ['《', '“', '（', '〔', '【', '〈', '「', '『'];
export const closing: readonly string[] = ['》', '”', '）', '〕', '】', '〉', '」', '』'];

export const widened: Readonly<Record<string, string>> = { '(': '（', ')': '）' };

export const signs = /[《》“”（）()〔〕【】〈〉「」『』]/gu;

/** Text that ends in the mark of a list: 1） or 二）. */
export const listMark = /(?:^|[。；：，、\s])(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z])[）)]$/u;
