import type { Figure } from '../../domain/figure.ts';
import { shown } from '../../presenting/shown.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '编号各年指的是同一个数',
  why: '编号是数字的固定地址，各年的图表和文件靠它把同一个数连起来。两个编号换了，历年比较就把两回事当成一回事。',
  wrong: '上年的 final 是“决算数”，今年的 final 是“受益居民”。',
  right: '上年的 final 是“决算数”，今年的 final 也是“决算数”。',
};

const fix = '请核对：同一个数用同一个编号，新出现的数另起编号；确是同一个数的，在 acknowledged 中写明。';

export const messages = {
  otherUnit: (id: string, before: Figure, figure: Figure, year: number) => ({
    what: `编号 ${id} 在 ${year} 年的报告里是“${before.label}”（${shown(before)}），本年是“${figure.label}”（${shown(figure)}），单位不同。`,
    fix,
  }),
  otherName: (id: string, before: Figure, figure: Figure, year: number) => ({
    what: `编号 ${id} 在 ${year} 年的报告里是“${before.label}”，本年是“${figure.label}”。`,
    fix,
  }),
  exchanged: (id: string, before: Figure, figure: Figure, other: string, year: number) => ({
    what: `编号 ${id} 在 ${year} 年的报告里是“${before.label}”，本年是“${figure.label}”；本年的“${before.label}”编号是 ${other}。`,
    fix,
  }),
} as const;
