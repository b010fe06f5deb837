import { isPartOfAmount, type LongNumber, longNumbers } from './long-numbers.ts';
import { isNamedCode } from './named-codes.words.ts';
import { codeOfAProject, context, issuedMobile, kind, mobile, patterns, unitBehind, words } from './phone-numbers-stay-out.words.ts';
import { type Hit, hits, mask, staysOut } from './stays-out.ts';

export const phoneNumbersStayOut = staysOut({
  ...{ id: 'phone-numbers-stay-out', level: 'warning', kind, words },
  find: (text) =>
    mayBeNumber.test(text)
      ? [
          ...mobiles(text).filter(({ start, end }) => !isNamedCode(text, start) || calledACode(text, start, end)),
          ...patterns.flatMap((pattern) => hits(text, pattern)).filter(({ start }) => !isNamedCode(text, start)),
        ]
      : [],
});

/** Seven digits of one number: hardly any text holds them. */
const mayBeNumber = /(?:\d[-._/\s]{0,3}){6}\d/u;

const mobiles = (text: string): Hit[] =>
  longNumbers(text, 11, 11)
    .filter((number) => {
      const { digits, start, end } = number;
      if (!mobile.test(digits) || isPartOfAmount(text, number) || unitBehind.test(text.slice(end, end + 4))) return false;
      if (isUsual(number) || (isDividedOddly(number) && !/^\p{Script=Han}/u.test(text.slice(end, end + 2)))) return true;
      return context.test(text.slice(Math.max(0, start - 40), start));
    })
    .map(({ digits, start, end }): Hit => ({ start, end, masked: mask(digits) }));

/** 项目编号：13912345678: eleven digits of a mobile number and nothing else, called a code of a project. */
const calledACode = (text: string, start: number, end: number): boolean =>
  issuedMobile.test(text.slice(start, end)) && codeOfAProject.test(text.slice(Math.max(0, start - 16), start));

/** 138 20230101 is a number and a date. */
const isUsual = ({ digits, groups }: LongNumber): boolean =>
  ['11', '3 4 4', '4 4 3', '3 3 5'].includes(groups.join(' ')) || (groups.join(' ') === '3 8' && !/^...(?:19|20)\d\d[01]/.test(digits));

/** Plain spaces also divide columns, dots and slashes other numbers; nothing else has such a space or hyphen in it, ranges with their unit apart. */
const isDividedOddly = ({ separators }: LongNumber): boolean => separators.every((each) => !/[ ./]/.test(each));
