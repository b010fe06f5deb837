import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '中文里用全角标点',
  why: '半角的逗号、分号夹在汉字之间，多半是录入时的失误。照录不改，并告诉读者原文如此，免得以为是本站抄错。',
  wrong: '年幼失去抚养的女童 25 人,救助被害女性 9 人。',
  right: '年幼失去抚养的女童 25 人，救助被害女性 9 人。',
};

export const messages = { narrow: (sign: string) => `此段的“${sign}”是半角标点，原文如此。` } as const;

/** A half-width mark between Han characters, or after one at the end; blanks may stand around it. */
export const narrow = /(?<=\p{Script=Han}\s?)[,;:?!](?=\s?(?:\p{Script=Han}|$))|(?<=\p{Script=Han})\.(?=\s*$|\p{Script=Han})/gmu;
