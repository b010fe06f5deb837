import type { Figure } from '../../domain/figure.ts';
import { quoted } from '../../text/quoted.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '登记的增长是这个数比上年的增长',
  why: '网页把 growth 写成“比上年同期”。比 2020 年、比计划、环比、年均的增长，或者别的东西的增长，登记成 growth，这句话就是假的。变化的 of 写了别的数字，网页还会据此推算出一个不存在的上年数。',
  wrong: '报告写“受益家庭 36 户，较 2020 年增长 20%”，20% 登记为 growth。',
  right: '报告写“受益家庭 36 户，比上年增长 20%”，20% 登记为 growth。',
};

const fixes = {
  growth: '请核对是不是这些人比上年的增长：不是的，把它移到 others，删去 growth；是的，在 acknowledged 中写明。',
  of: '请核对是不是那个数字比上年的变化：不是的，删去 of 这一行；是的，在 acknowledged 中写明。',
} as const;
type As = keyof typeof fixes;
const called = { growth: '增长', of: '变化' } as const;

export const messages = {
  base: (as: As, label: string, said: string, base: string) => ({
    what: `“${label}”登记为比上年的${called[as]}，报告的原话${quoted(said)}说的是${quoted(base)}，不像是比上年。`,
    fix: fixes[as],
  }),
  subject: (as: As, label: string, said: string, subject: string, of: string) => ({
    what: `“${label}”登记为“${of}”的${called[as]}，报告的原话${quoted(said)}说的像是${quoted(subject)}。`,
    fix: fixes[as],
  }),
  figure: (as: As, label: string, said: string, other: Figure | null, of: string) => ({
    what: `“${label}”登记为“${of}”的${called[as]}，报告的原话${quoted(said)}${other === null ? `前面没有说到“${of}”` : `比的像是“${other.label}”`}。`,
    fix:
      other !== null && as === 'of'
        ? `请核对：是“${other.label}”的变化的，of 改为 ${other.id}；是“${of}”的，在 acknowledged 中写明。`
        : fixes[as],
  }),
  ofOtherYear: (as: As, label: string, of: string, year: number) => ({
    what: `“${label}”登记为“${of}”比上年的${called[as]}，“${of}”登记的是 ${year} 年的数。`,
    fix: fixes[as],
  }),
  unsaid: (label: string, said: string) => ({
    what: `“${label}”登记为比上年的变化，报告的原话${quoted(said)}没有说是与上年比。`,
    fix: fixes.of,
  }),
  direction: (label: string) => ({
    what: `“${label}”登记为比上年的变化，报告的原话看不出是增加还是减少，网页就不能推算上年的数。`,
    fix: '请对照报告：能看出来的，在名称（label）里照写增加或减少；看不出来的，在 acknowledged 中写明。',
  }),
} as const;
