import { quoted } from '../../text/quoted.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '数字放得进每种文件',
  why: '下载文件里的小数是精确的，整数部分和小数部分的位数却有限：最多 18 位整数、20 位小数。再长的数字放不下，也不能四舍五入。',
  wrong: "value: 33.333333333333333333333333\nunit: '%'",
  right: "value: 33.333333333333336\nunit: '%'",
};

export const messages = {
  tooLong: (value: string) => ({
    what: `数字 ${quoted(value)} 太长，下载文件放不下：最多 18 位整数、20 位小数。`,
    fix: '请对照报告，多半是多写了数字。报告确实这样写的，请向公布单位核实；这样长的数字，本站目前不能发布。',
  }),
} as const;
