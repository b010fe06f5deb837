import type { RuleWords } from '../rule.ts';
import type { AsPrinted } from '../words-around/as-printed.ts';

export const words: RuleWords = {
  title: '各部分的金额相加等于合计',
  why: '同一阶段里，各个来源的金额相加，应当等于这一阶段的合计。报告没有列全来源的，只看是否超过合计；分项目、支出方向、级次、人群列出的，也不能超过合计。',
  wrong: '年初预算 800,000 元，其中区级资金 600,000 元，镇街资金 210,000 元。',
  right: '年初预算 800,000 元，其中区级资金 600,000 元，镇街资金 200,000 元。',
};

/** What the report writes for the whole, as it is printed. */
const written = (total: AsPrinted | undefined, amount: string): string =>
  !total ? `总数写的是 ${amount}` : 'row' in total ? `“${total.row}”一行写的是 ${amount}` : `报告写的是“${total.words}”`;

export const messages = {
  withCarryOver: (stage: string) => `${stage}和年初结转`,
  amount: '金额',
  differs: (kind: string, phase: string, sum: string, total: AsPrinted | undefined, amount: string) =>
    `各${kind}的${phase}相加为 ${sum}，${written(total, amount)}。`,
  exceeds: (part: string, amount: string, total: AsPrinted | undefined, whole: string) =>
    `“${part}”是 ${amount}，多于总数：${written(total, whole)}。`,
  /** `row`: of the totals, where one row has them all. */
  several: (phases: readonly string[], kinds: readonly string[], row: string | null) =>
    `${phases.join('、')}，各${kinds.join('、各')}相加都不等于${row === null ? '总数' : `“${row}”一行`}。`,
} as const;
