import type { NoResult } from '../../language/result-words.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '完成值是全年实际达到的数',
  why: '提高了多少、预计多少、一季度多少、没有达到多少，都不是全年的完成值。登记成完成值，“达到”“未达到”就是假的。',
  wrong: '报告写“居民满意度提高 85.5%”，登记为居民满意度的 actual。',
  right: '报告写“居民满意度为 85.5%”，登记为居民满意度的 actual。',
};

const reasons: Readonly<Record<NoResult, string>> = {
  change: '说的是变化了多少，不是达到多少',
  against: '说的是与别的数相差多少，或者占它的多少',
  denied: '说的是没有达到这个数',
  left: '说的是还没有做的',
  begun: '说的是开工、签约或设计，不是完成',
  others: '说的像是别人做的',
  hope: '说的是计划、要求或预计，不是实际',
  part: '说的不像是全年',
  years: '说的像是几年的累计',
};

const kept = '确实是的，在 acknowledged 中写明。';

export const messages = {
  result: (name: string, said: string, why: NoResult) => ({
    what: `“${name}”的实际完成值，报告的原话是“${said}”，${reasons[why]}。`,
    fix: `请核对：不是全年达到的数，改引别处，报告没有写的写 actual: 未公布，这个数登记到 others；${kept}`,
  }),
  bound: (name: string, said: string) => ({
    what: `“${name}”的实际完成值，报告的原话是“${said}”，只说了比它多还是少，看不出是否达到目标。`,
    fix: `请核对：报告没有写准确的数，写 actual: 未公布，这个数登记到 others；${kept}`,
  }),
  figure: (label: string, said: string, why: NoResult) => ({
    what: `“${label}”，报告的原话是“${said}”，${reasons[why]}。`,
    fix: `请核对：不是这个数，改引别处，或者把它移到 others；${kept}`,
  }),
} as const;
