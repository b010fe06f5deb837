import { quoted } from '../../text/quoted.ts';
import type { ChartId } from '../../text/vocabulary.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '放进正文的图表有数据可画',
  why: '图表由登记的数字画成。数字不够，就没有图，放在正文里的标签也就落了空。',
  wrong: '只登记了决算数，正文里却放了 <图表 编号="funds" />。',
  right: '登记了年初预算数和决算数，正文里放 <图表 编号="funds" />。',
};

const needs: Readonly<Record<ChartId, string>> = {
  funds: '合计数里，年初预算、调整后预算和决算至少要有两项，而且不能都是零',
  indicators: 'indicators 里至少要有一项指标',
  beneficiaries: '受益对象里要有“其中”的各类（parts）',
  parts: '同一种分项（来源、项目、支出方向、级次或人群）至少要有两个写了年初预算、调整后预算或决算，而且没有负数',
  growth: '受益对象要有人数和同比（growth），而且由同比能推算出上年的人数',
};

export const messages = {
  empty: (chart: ChartId) => ({
    what: `图表 ${quoted(chart)} 没有数据可画：${needs[chart]}。`,
    fix: '请删去这一行；数字漏登记的，先在 project.yaml 里补上。',
  }),
} as const;
