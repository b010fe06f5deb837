import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '不出现个人的电话',
  why: '真实的报告里常留有经办人的手机号。办公电话可以公布，由编辑确认；个人的电话不能公布。',
  wrong: '联系人：李某，13800138000。',
  right: '联系电话：010-12345678（办公电话，在 acknowledged 中写明）。',
};

export const kind = '电话号码';

export const patterns: readonly RegExp[] = [
  /(?<![\d.,])1[3-9]\d(?:[ -]?\d{4}){2}(?![\d.,]*\d|\s*[元万亿%])/gu,
  /(?<!\d)(?:[（(]0\d{2,3}[）)][-－—– ]?|0\d{2,3}[-－—– ])\d{7,8}(?!\d)/gu,
  /(?<=电话[：:]?\s*|手机[：:]?\s*)(?!0\d{2,3}[-－—– ])\d{7,8}(?!\d)/gu,
];
