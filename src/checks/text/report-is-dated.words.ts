import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '报告写明作出的日期',
  why: '没有日期，读者不知道数字统计到哪一天、结论作出在什么时候。原文不能改，所以告诉读者。',
  wrong: '正文到“七、绩效评价结果应用”为止，没有落款。',
  right: '正文最后写着：示例市虚构区示例局　2024年3月15日',
};

export const messages = { undated: '正文没有写明报告作出的日期。' } as const;

export const dated = /(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月/u;
