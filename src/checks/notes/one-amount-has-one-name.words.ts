import type { RuleWords } from '../rule.ts';
import { counted, list } from './listing.words.ts';

export const words: RuleWords = {
  title: '同一笔钱只用一个名称',
  why: '报告用几个名称说同一个金额，又没有说明区别，读者分不清是一笔钱还是几笔钱。',
  wrong: '“预算安排 50 万元……资金投入量为 50 万元……计划安排 50 万元”，没有说明三者的区别。',
  right: '“年初预算 50 万元，年中没有调整”，前后用同一个名称。',
};

export const messages = {
  several: (labels: readonly string[], amount: string) =>
    `${list(labels)}都是 ${amount}，报告没有说明这${counted(labels.length)}个名称有什么不同。`,
} as const;

/** What any sum of money may be called, whatever it is for. */
export const wordsOfAnySum =
  /(?:19|20)\d\d\s*年度?|年初|年度|全年|当年|本年|初始|预算|安排|计划|投入|资金|经费|拨款|财政|金额|总额|总计|合计|核定|批复|下达|项目|专项|总|共|[数量额款的]/gu;

/** Words after which a sentence names the parts of a sum. */
export const opensBreakdown = /其中|分别|包括：?/u;

/** 5 万元、…5 万元: an item of a list without such a word. */
export const listedBefore = /元\s*(?:、|和|及)[^，。；、]*$/u;
export const listedAfter = /^\s*(?:万|亿|千)?元\s*(?:、|和|及)/u;
