import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '文号完整',
  why: '少了括号、年份或序号的文号，读者查不到文件。原文不能改，所以告诉读者。',
  wrong: '根据财预〔2020165号文的要求。',
  right: '根据财预〔2020〕165号文的要求。',
};

export const messages = { damaged: (found: string) => `文号“${found}”不完整，原文如此。` } as const;

export const damaged: readonly RegExp[] = [
  /[〔[［【]\d{5,}\s*号/gu,
  /(?<![〔[［【（(\d])\d{4}[〕］】]\s*\d+\s*号/gu,
  /[〔[［【（(]\s*\d{4}\s*[〕\]］】）)]\s*第?\s*号/gu,
  /〔\s*〕\s*第?\s*\d*\s*号/gu,
  /〔\d{4}〕\s*\d+(?![\d\s、，和及至—～~-]*号)/gu,
];
