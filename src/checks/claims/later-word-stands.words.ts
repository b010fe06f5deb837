import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '报告更正过的数，登记更正以后的',
  why: '报告先写一个数，又写经核实、经调整是另一个，后一个才是报告的结论。只登记前一个，网页说的就是报告自己已经收回的话。',
  wrong: '报告写“巡查 1,260 人次，经审计核实为 1,120 人次”，1,260 登记为 actual。',
  right: '报告写“巡查 1,260 人次，经审计核实为 1,120 人次”，1,120 登记为 actual。',
};

const fix = '请核对：应当登记更正以后的；确实要登记这一个的，在 acknowledged 中写明。';

export const messages = {
  corrected: (label: string, said: string) => ({ what: `“${label}”，报告后面又改了：“${said}”。`, fix }),
  superseded: (label: string, said: string, word: string) => ({
    what: `“${label}”，报告的原话是“${said}”，“${word}”说的像是后来改了的数。`,
    fix,
  }),
  grade: '评价等级',
} as const;
