import { formatQuantity } from './readers/format.ts';

/** Names of what the site computes itself; each is shown with its formula and the mark 推算. */
export const derivedText = {
  adjustedBudget: '调整后预算数',
  unspent: '未支出',
  executionRate: '预算执行率',
  executionScope: (final: string, budget: string) => `${final}与${budget}`,
  previous: (label: string) => `上年同期${label}`,
  listed: (label: string) => `${label}：报告列出的各类合计`,
  remainder: (label: string) => `${label}：未列明`,
  mayOverlap: '报告用“其中”列出各类，没有说明是否重叠、是否列全；如有重叠，未列明的比这个数多。',
  onlyBase: (base: string, unit: string) => `由同比推算；整数中只有 ${formatQuantity(base, unit)}符合。`,
  beneficiariesTotal: '受益总人数',
  score: '评价得分',
} as const;

/** How a formula is written out. */
export const formulaText = {
  minus: ' − ',
  plus: ' + ',
  divide: ' ÷ ',
  equals: ' = ',
  cut: '（截断，不四舍五入）',
  unadjusted: (label: string) => `报告写明未调整预算，因此等于${label}`,
  growthBase: (current: string, growth: string) => `${current} ÷（1 + ${growth}），取唯一符合的整数`,
  growth: (current: string, base: string) => `（${current} − ${base}）÷ ${base}`,
} as const;
