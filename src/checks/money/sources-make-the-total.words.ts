import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '各部分的金额相加等于合计',
  why: '同一阶段里，各个来源的金额相加，应当等于这一阶段的合计。报告没有列全来源的，只看是否超过合计；分项目、支出方向、级次、人群列出的，也不能超过合计。',
  wrong: '年初预算 800,000 元，其中区级资金 600,000 元，镇街资金 210,000 元。',
  right: '年初预算 800,000 元，其中区级资金 600,000 元，镇街资金 200,000 元。',
};

export const messages = {
  withCarryOver: (stage: string) => `${stage}和年初结转`,
  amount: '金额',
  differs: (kind: string, phase: string, sum: string, total: string) => `各${kind}的${phase}相加为 ${sum}，合计写的是 ${total}。`,
  exceeds: (part: string, phase: string, amount: string, total: string) =>
    `“${part}”是 ${amount}，只是一部分；合计的${phase}却写的是 ${total}。`,
  several: (phases: readonly string[], kinds: readonly string[]) => `${phases.join('、')}，各${kinds.join('、各')}相加都不等于合计。`,
} as const;
