import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '不出现个人的电子邮箱',
  why: '经办人的邮箱常留在表格末尾。单位的邮箱可以公布，由编辑确认；个人的不能公布。',
  wrong: '填报人邮箱：zhangsan@example.com',
  right: '不写邮箱；或者是单位邮箱，在 acknowledged 中写明。',
};

export const kind = '电子邮箱';

export const pattern = /[\w.+-]+\s{0,2}(?:@|[（([【]\s?(?:at|AT|艾特)\s?[)）\]】])\s{0,2}[\w-]+(?:\s?\.\s?[\w-]+)+/gu;
