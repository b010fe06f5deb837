import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '指标名称里的比较符号与指标值的一致',
  why: '名称写“<24小时”，指标值一栏写“≤24”，结果恰好是 24 小时的，按一个达到，按另一个没有达到。',
  wrong: '名称是“处置时限(<24小时)”，指标值是“≤24小时”，结果 24 小时。',
  right: '名称是“处置时限(≤24小时)”，指标值是“≤24小时”，结果 24 小时。',
};

export const messages = {
  differs: (indicator: string, name: string, target: string) => `${indicator}：名称写“${name}”，指标值写“${target}”。`,
  decides: (indicator: string, name: string, target: string, result: string) =>
    `${indicator}：名称写“${name}”，指标值写“${target}”；结果是 ${result}，按指标值达到，按名称没有达到。本站按指标值比较。`,
} as const;
