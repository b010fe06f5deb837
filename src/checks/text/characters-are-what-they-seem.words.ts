import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '看不见的字符、样子相同的字，都指出来',
  why: '零宽空格、软连字符看不见，部首“⼥”与汉字“女”看不出分别，搜索和核对却对不上。官方文件里有的照样保留；程序核对时当作没有，或当作那个汉字。',
  wrong: '救助⼥童 12 人（第三个字是部首）。',
  right: '救助女童 12 人。',
};

/** Radicals, strokes and compatibility ideographs: each has an ideograph that looks the same. */
export const unified = /[\u2E80-\u2FDF\u31C0-\u31EF\uF900-\uFAFF]|[\u{2F800}-\u{2FA1F}]/gu;

const counted = (character: string, code: string, count: number): string =>
  character ? `${count} 个样子像汉字的“${character}”，编码是 ${code}` : `${count} 个看不见的字符 ${code}`;

const listed = (count: number, places: readonly string[]): string => `${places.join('；')}${count > places.length ? '；等等' : ''}`;

export const messages = {
  report: (character: string, code: string, count: number, places: readonly string[]) => ({
    what: `正文里有 ${counted(character, code, count)}：${listed(count, places)}。`,
    fix: '官方文件里本来就有的，照样保留，请在 acknowledged 中写明；是输入时带进来的，请从官方文件重新复制。',
  }),
  file: (character: string, code: string, count: number, places: readonly string[]) => ({
    what: `有 ${counted(character, code, count)}：${listed(count, places)}。`,
    fix: '照抄报告的，照样保留，请在 acknowledged 中写明；自己写的，请删去这几个字，重新输入。',
  }),
  inBlock: (line: number, before: string): string => `第 ${line} 行起的一段，${before ? `“${before}”之后` : '开头'}`,
  inField: (path: readonly PropertyKey[], before: string): string =>
    `${path.map((key) => (typeof key === 'number' ? `第 ${key + 1} 项` : String(key))).join(' › ')}，${before ? `“${before}”之后` : '开头'}`,
} as const;
