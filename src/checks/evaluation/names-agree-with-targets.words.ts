import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '指标名称和总体目标里的比较符号与指标值的一致',
  why: '名称写“<24小时”，指标值一栏写“≤24”，结果恰好是 24 小时的，按一个达到，按另一个没有达到。',
  wrong: '名称是“处置时限(<24小时)”，指标值是“≤24小时”，结果 24 小时。',
  right: '名称是“处置时限(≤24小时)”，指标值是“≤24小时”，结果 24 小时。',
};

/** `heading`: of the column; empty where none stands above it. */
interface PrintedTarget {
  readonly heading: string;
  readonly text: string;
}

const printed = ({ heading, text }: PrintedTarget): string => `${heading || '指标值'}写“${text}”`;

export const messages = {
  differs: (indicator: string, name: string, target: PrintedTarget) => `${indicator}：名称写“${name}”，${printed(target)}。`,
  decides: (indicator: string, name: string, target: PrintedTarget, result: string) =>
    `${indicator}：名称写“${name}”，${printed(target)}；结果 ${result}，按前者未达到，按后者达到。本站按后者比较。`,
  elsewhere: (indicator: string, said: string, target: PrintedTarget) =>
    `${indicator}：总体目标写“${said}”，${printed(target)}。本站按后者比较。`,
} as const;
