import type { OtherAmountKind } from '../../language/other-amount-words.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '预算、到位和决算是本项目本年度的数',
  why: '全县的支出、几年的累计、人均的数、申请的预算、合同价、追加的数额，都不是本项目这一年的预算或决算。登记成预算或决算，执行率和未支出就都错了。',
  wrong: '报告写“年初预算较上年增加 5 万元”，登记为 phase: 年初预算。',
  right: '报告写“年初预算安排 80 万元，较上年增加 5 万元”，80 万元登记为 phase: 年初预算，5 万元不写 phase。',
};

const kinds: Readonly<Record<OtherAmountKind, string>> = {
  wider: '更大的范围，或者别的单位',
  years: '几年的累计',
  each: '一个单位（每人、每处等）的数',
  asked: '申请的、估计的，或者还没有批准的数',
  price: '合同、招标、概算或审定的价款',
  change: '增加或减少了多少，不是增减以后的数',
  later: '年度以后的数',
  part: '其中的一部分，或者另外的钱',
};

export const messages = {
  other: (label: string, phase: string, quotation: string, kind: OtherAmountKind) => ({
    what: `“${label}”登记为${phase}，报告的原话“${quotation}”说的像是${kinds[kind]}。`,
    fix: '请核对：是的，删去 phase 这一行，或者移到 others；确实是本项目本年度的这个数的，在 acknowledged 中写明。',
  }),
} as const;
