import { decimalToText } from '../../language/decimal.ts';
import { worth } from '../../language/numbers/numeral.ts';
import { chineseSet } from '../../language/numerals.ts';
import { undisclosedWord } from '../vocabulary.ts';
import { quoted, type Words } from './words.ts';

/** `mayBeWords`: the report may answer in words at this place. */
export function numberProblem(found: string, isUnsaid: boolean, unsaid: Unsaid, mayBeWords = false): Words {
  const [, number, multiplier] = /([-−负]?\d[\d,，]*(?:\.\d+)?)\s*([万亿]?)/u.exec(found.normalize('NFKC')) ?? [];
  // 2024-08-20 is a day.
  const [, from, to] = /^\s*(?!\d{4}-\d{1,2}(?!\d))(\d[\d.]*)\s*[-—–～~至到]+\s*(\d[\d.]*)/u.exec(found) ?? [];
  if (from && to) return { what: `数字写成了 ${quoted(found)}。`, fix: `有两头的登记两条，一条写 ${from}，一条写 ${to}，引文都照抄。` };
  const digits =
    number?.replace(/[,，]/g, '').replace(/[−负]/u, '-') ?? (isChineseNumber.test(found) ? decimalToText(worth(found)) : undefined);
  return {
    what: isUnsaid ? `${quoted(found)} 写在了只能写数字的地方。` : `数字写成了 ${quoted(found)}。`,
    fix:
      digits === undefined
        ? isUnsaid
          ? unsaidFix(unsaid)
          : `${mayBeWords ? wordsFix(found) : '请只写数字。'}${unsaidFix(unsaid)}`
        : numberFix(digits, multiplier ?? ''),
  };
}

export const undisclosedHere = (key: string, unsaid: Unsaid): Words => ({
  what: `${quoted(key)} 不能写成 ${quoted(undisclosedWord)}。`,
  fix: unsaidFix(unsaid),
});

/** Where an editor may say that the report does not: in place of a group of lines, a line, a list, an entry. */
export type Unsaid =
  | { readonly how: 'value' }
  | { readonly how: 'group' | 'list'; readonly key: string }
  | { readonly how: 'line' | 'entry' };

const isChineseNumber = new RegExp(`^[${chineseSet}]+$`, 'u');

const numberFix = (digits: string, multiplier: string): string =>
  multiplier === ''
    ? `请只写数字，不带逗号和单位：${digits}`
    : `数字里不写“${multiplier}”，请把它写进单位（unit），如：${multiplier}元、${multiplier}人；这里只写：${digits}`;

const wordsFix = (found: string): string => `报告就是用这几个字回答的，请把 value 一行改为 words: ${found}，删去 operator 和 unit。`;

function unsaidFix(unsaid: Unsaid): string {
  switch (unsaid.how) {
    case 'group':
      return `报告没有写的，请把 ${unsaid.key} 下面缩进的几行都删去，只留一行：${unsaid.key}: ${undisclosedWord}`;
    case 'list':
      return `报告没有写的，请改为：${unsaid.key}: []`;
    case 'value':
      return `报告没有写的，请写：${undisclosedWord}`;
    case 'line':
      return '报告没有写的，请把这一行删去。';
    case 'entry':
      return '报告没有写这个数字的，请把它整段删去。';
    default: {
      const never: never = unsaid;
      return never;
    }
  }
}
