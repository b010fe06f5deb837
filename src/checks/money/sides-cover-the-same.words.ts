import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '预算和决算说的是同一范围',
  why: '县级的预算和全县各级的支出不能相除：范围不同，算出的执行率没有意义。报告的原话说明范围不同时，网站不算执行率和未支出。',
  wrong: '县级安排 100 万元，全县各级支出 400 万元。',
  right: '县级安排 100 万元，县级支出 98 万元。',
};

interface SideSaid {
  readonly label: string;
  readonly sentence: string;
}

export const messages = {
  differ: (budget: SideSaid, final: SideSaid) => ({
    what: `“${budget.label}”和“${final.label}”的原话说的范围不同：一句是“${budget.sentence}”，一句是“${final.sentence}”；网站不算执行率和未支出。`,
    fix: '范围其实相同的，请在两个金额各加一行 scope，写同样的范围；一个不是本项目的合计，请删去它的 phase；确实不同的，在 acknowledged 中写明。',
  }),
} as const;
