import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '“达到”“未达到”与数字相符',
  why: '读者先看文字，后看数字。写着“达到”“超额完成”“超过”，数字却没有到；写着“未完成”，数字却到了：读者应当知道。“基本完成”“接近”是约略的话，只有连一半也没到的才注明。',
  wrong: '年度指标值不低于 90%，实际为 85.5%，写“达到年度指标值”。',
  right: '年度指标值不低于 90%，实际为 85.5%，写“未达到年度指标值”。',
};

/** How the report takes an indicator out of what it says of the rest. */
export const takenOut = '除……外';

const few = 3;

/** How many characters of the report's words a note repeats. */
const longest = 16;

const against = (end: string) => (said: string, actual: string, target: string) =>
  `报告写“${said.length > longest ? `${said.slice(0, longest - 1)}…` : said}”；结果 ${actual}，目标 ${target}，${end}。`;

export const messages = {
  claimed: {
    notReached: against('没有达到'),
    met: against('已经达到'),
    justEqual: against('恰好相等'),
    notAbove: against('没有超过'),
    notBelow: against('并不低于'),
    isBelow: against('低于目标'),
    isAbove: against('超过目标'),
  },
  notAll: (said: string, names: readonly string[]) =>
    `报告写“${said}”；按数字，${names.slice(0, few).join('、')}${names.length > few ? `等 ${names.length} 项` : ''}没有达到目标。`,
} as const;
