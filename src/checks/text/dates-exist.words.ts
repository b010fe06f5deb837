import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '日期存在',
  why: '日历上没有的日期，说明年、月、日至少错了一个。原文不能改，所以告诉读者。',
  wrong: '项目于2023年2月30日验收。',
  right: '项目于2023年2月28日验收。',
};

export const messages = { noSuchDate: (found: string) => `没有“${found}”这个日期，原文如此。` } as const;

export const dayOfMonth = /(?:(?<!\d)(\d{4})\s*年\s*)?(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu;

/** A month of a year, without its day. */
export const monthOfYear = /(?<!\d)\d{4}\s*年\s*(\d{1,2})\s*月(?:份)?(?!\s*\d)/gu;
