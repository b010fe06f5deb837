import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '数字是正是负看不出的，核对过',
  why: '“独居老人 -96 人”里的“-”可能是连接号，也可能是负号；“△”可能是项目符号，也可能表示减少；“同比优化 6.4%”没有说是升是降。字面上看不出，读错了就差一个正负号。',
  wrong: '报告印着“受益家庭 -120 户”，登记为 120，没有说明。',
  right: '报告印着“受益家庭 120 户”，登记为 120。',
};

export const messages = {
  unclear: (label: string, mark: string, said: string, written: string, other: string) => ({
    what: `“${label}”登记的是 ${written}，报告在数字前面印着“${mark}”：“${said}”，看不出是不是负号。`,
    fix: `请对照原件：登记 ${written} 是对的，在 acknowledged 中写明；不对的，改为 ${other}，也在 acknowledged 中写明。`,
  }),
  bracketed: (label: string, said: string, written: string, other: string) => ({
    what: `“${label}”登记的是 ${written}，报告把数字印在括号里：“${said}”，看不出括号是不是表示负数。`,
    fix: `请对照原件：登记 ${written} 是对的，在 acknowledged 中写明；不对的，改为 ${other}，也在 acknowledged 中写明。`,
  }),
  unsaid: (label: string, word: string, said: string, written: string, other: string) => ({
    what: `“${label}”登记的是 ${written}，报告写的是“${said}”，从“${word}”看不出是增加还是减少。`,
    fix: `请对照原件：登记 ${written} 是对的，在 acknowledged 中写明；不对的，改为 ${other}，也在 acknowledged 中写明。`,
  }),
} as const;
