import type { Phase } from '../../domain/figure.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import type { RuleWords } from '../rule.ts';
import type { NumberChange } from './number-changes.ts';

export const words: RuleWords = {
  title: '由一个数变成另一个数的，登记变成的那个数',
  why: '“由 15 天压缩至 6 天”，做到的是 6 天，15 天是原来的。登记反了，网页说的就是原来的情况。',
  wrong: '报告写“办理时间由 15 天压缩至 6 天”，15 天登记为 actual。',
  right: '报告写“办理时间由 15 天压缩至 6 天”，6 天登记为 actual。',
};

export type ChangedAs = 'target' | 'actual' | 'persons' | 'other' | Phase;

const named: Readonly<Record<ChangedAs, string>> = {
  target: '年度指标值',
  actual: '实际完成值',
  persons: '受益对象',
  other: '本年度的数',
  ...phaseWords,
};

export const messages = {
  misread: (label: string, as: ChangedAs, { from, into, words: between, before }: NumberChange) => {
    const [wrong, right] = as === 'initialBudget' ? [into, from] : [from, into];
    const when = as === 'initialBudget' ? '调整以后' : '变化以前';
    if (as === 'other')
      return {
        what: `“${label}”登记的是 ${wrong.text}，报告的原话“${before.slice(-shown)}${from.text}${between}${into.text}”里，它是${when}的数，名称里没有写。`,
        fix: '请在名称里照报告写明，如从“由”“从”抄起；知道是哪一年的，加一行 year；不是变化以前的数的，在 acknowledged 中写明。',
      };
    return {
      what: `“${label}”登记为${named[as]}的是 ${wrong.text}，报告的原话“${before.slice(-shown)}${from.text}${between}${into.text}”里，它是${when}的数。`,
      fix: `请核对：${named[as]}是 ${right.text}的，改引那个数，把 ${wrong.text}登记到${as === 'initialBudget' ? '调整后预算' : ' others'}；确实是 ${wrong.text}的，在 acknowledged 中写明。`,
    };
  },
} as const;

const shown = 16;
