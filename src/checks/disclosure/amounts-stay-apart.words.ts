import type { RuleWords } from '../rule.ts';
import { waiverLines } from './waiver-lines.words.ts';

export const words: RuleWords = {
  title: '几个人的群体不连着写金额',
  why: '人数很少，又写了发给他们的金额，一除就知道每个人得了多少钱，也更容易认出是谁。',
  wrong: '救助被性侵的被害女性 9 人，发放救助金 90,000 元。',
  right: '救助被性侵的被害女性 9 人。全年发放救助金 799,998.85 元（发给全部对象）。',
};

export const messages = {
  apart: (label: string, count: string, { id, label: name }: { id: string; label: string }, amount: string, hasWaivers: boolean) => ({
    what: `“${label}”只有 ${count}。“${name}”是 ${amount}，如果发给他们，相除就能知道每人的金额。`,
    fix: `请与公布单位商量，换成不写金额的文件。金额不是发给他们的，或确有理由公布的，${waiverLines(id, hasWaivers)}`,
  }),
} as const;

/** The words between a count and an amount: one sentence, nothing else counted; before the count, the amount must be handed to them. */
export function amountClause(between: string, countFirst: boolean): boolean {
  if (/[。；！？]|\d/u.test(between) || between.length > 24) return false;
  return countFirst ? /发放|支付|救助金|补助|拨付|共|合计|人均|每人|给予|资金/u.test(between) : /救助|发放|给|惠及|补助/u.test(between);
}
