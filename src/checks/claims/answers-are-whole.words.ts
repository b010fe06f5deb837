import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '用文字回答的，照原样抄全',
  why: '“基本达成预期指标”少抄两个字，就成了“达成预期指标”；“未有效提升”少抄一个字，意思就反了。文字里带着比较的数字（≥95%），登记成数字，网页才能比较。',
  wrong: '报告写“基本达成预期指标”，登记为 words: 达成预期指标。',
  right: '报告写“基本达成预期指标”，登记为 words: 基本达成预期指标。',
};

export const messages = {
  cut: (words: string, whole: string) => ({
    what: `words 写的是“${words}”，报告写的是“${whole}”。`,
    fix: '请照报告抄全；确实只有这几个字是回答的，请保留并说明理由。',
  }),
  weakened: (words: string, whole: string) => ({
    level: 'error' as const,
    what: `words 写的是“${words}”，报告写的是“${whole}”，意思不同。`,
    fix: '请照报告抄全，从改变意思的那几个字抄起。',
  }),
  number: (words: string, number: string) => ({
    what: `words 写的“${words}”里有数字“${number}”，登记成文字就不比较了。`,
    fix: '是指标值或完成值的，请改写成 value: 和 unit: 两行，报告写了比较的再加 operator: 一行；不是的，请保留并说明理由。',
  }),
} as const;
