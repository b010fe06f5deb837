import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '有目标有结果的，都登记为指标',
  why: '网页说有几项指标、几项达到。把没有完成的一项写进 others，或者当作叙述放过，“全部达到”就是假的。',
  wrong: '报告写“居民满意度不低于 90%”“居民满意度为 85.5%，未达到年度指标值”，两个数字都写进 others。',
  right: '居民满意度登记在 indicators 里，有 target，有 actual。',
};

const fix = '请登记在 indicators 里；不是这份报告的指标，在 acknowledged 中写明。';
const few = 3;

export const messages = {
  row: (names: readonly string[]) => ({
    what: `表格里“${names.slice(0, few).join('”“')}”${names.length > few ? `等 ${names.length} 行` : ''}有目标有完成值，indicators 里没有。`,
    fix,
  }),
  named: (name: string, target: string, result: string) => ({
    what: `报告写“${name}”的目标是 ${target}，结果是 ${result}，indicators 里没有这一项。`,
    fix,
  }),
  aimed: (name: string, sentence: string) => ({
    what: `报告把“${name}”写作绩效目标：“${sentence}”，indicators 里没有这一项。`,
    fix: '请登记在 indicators 里，报告没有写结果的，actual 写“未公布”；不是这份报告的指标，在 acknowledged 中写明。',
  }),
  failed: (sentence: string) => ({ what: `报告写着没有完成：“${sentence}”，indicators 里没有这一项。`, fix }),
} as const;
