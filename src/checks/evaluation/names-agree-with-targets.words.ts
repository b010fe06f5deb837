import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '指标名称里的比较符号与指标值的一致',
  why: '名称写“<24小时”，指标值一栏写“≤24”，结果恰好是 24 小时的，按一个达到，按另一个没有达到。',
  wrong: '名称是“处置时限(<24小时)”，指标值是“≤24小时”，结果 24 小时。',
  right: '名称是“处置时限(≤24小时)”，指标值是“≤24小时”，结果 24 小时。',
};

export const messages = {
  differs: (name: string, target: string) => `这项指标的名称写“${name}”，指标值写“${target}”。`,
  decides: (name: string, target: string, result: string) =>
    `这项指标的名称写“${name}”，指标值写“${target}”；结果是 ${result}，按前者没有达到。`,
} as const;
