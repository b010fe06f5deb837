import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '登记的增长是这个人数比上年的增长',
  why: '网页把 growth 写成“比上年同期”。比 2020 年、比计划、环比、年均的增长，或者别的东西的增长，登记成 growth，这句话就是假的。',
  wrong: '报告写“受益家庭 36 户，较 2020 年增长 20%”，20% 登记为 growth。',
  right: '报告写“受益家庭 36 户，比上年增长 20%”，20% 登记为 growth。',
};

const fix = '请核对是不是这些人比上年的增长：不是的，把它移到 others，删去 growth；是的，在 acknowledged 中写明。';

export const messages = {
  base: (label: string, said: string, base: string) => ({
    what: `“${label}”登记为比上年的增长，报告的原话“${said}”说的是“${base}”，不像是比上年。`,
    fix,
  }),
  subject: (label: string, said: string, subject: string, of: string) => ({
    what: `“${label}”登记为“${of}”的增长，报告的原话“${said}”说的像是“${subject}”。`,
    fix,
  }),
} as const;
