import { quoted } from '../../text/quoted.ts';
import type { RuleWords } from '../rule.ts';
import { list } from './listing.words.ts';

export const words: RuleWords = {
  title: '有目标就有结果',
  why: '只公布目标、不公布实际值，读者无法判断是否达到。',
  wrong: '“支付完成率年度指标值为≥95%”，全文没有写实际是多少。',
  right: '“支付完成率年度指标值为≥95%，实际为 98.2%”。',
};

export const messages = {
  derived: (name: string, value: string, operands: readonly string[], definition: string) =>
    `${name}的实际值未公布；${definition && `报告的算法是“${definition}”，`}${value} 由本站按${list(operands)}推算。`,
  instead: (name: string, said: string) => `${name}没有实际值：报告说${quoted(said)}，无法判断是否达到。`,
  told: (name: string, said: string) => `${name}的实际值未公布；报告说${quoted(said)}。`,
  undisclosed: (name: string) => `${name}的实际值未公布，无法判断是否达到。`,
} as const;
