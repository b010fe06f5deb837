import type { Operator } from './operator.ts';

const inBrackets = /[（(]\s*([<≤>≥＜＞])/u;
const plain: Readonly<Record<string, Operator>> = { '<': '<', '＜': '<', '>': '>', '＞': '>', '≤': '≤', '≥': '≥' };

/** The comparison that a name carries in brackets: 处置时限(<**小时). */
export const signInBrackets = (words: string): Operator | undefined => plain[inBrackets.exec(words)?.[1] ?? ''];
