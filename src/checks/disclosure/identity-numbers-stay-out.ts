import { isFormerNumber, isIdentityNumber } from './identity-number.ts';
import { context, kind, words } from './identity-numbers-stay-out.words.ts';
import { longNumbers } from './long-numbers.ts';
import { type Hit, mask, staysOut } from './stays-out.ts';

/** Eighteen digits prove themselves, however they are grouped; fifteen could be any code, so the words before them decide. */
export const identityNumbersStayOut = staysOut({
  ...{ id: 'identity-numbers-stay-out', level: 'error', kind, words },
  find: (text) =>
    longNumbers(text, 15, 18)
      .filter(({ start, end }) => !/[A-Za-z]/.test(text.charAt(start - 1) + text.charAt(end)))
      .filter(
        ({ digits, start }) =>
          isIdentityNumber(digits) || (isFormerNumber(digits) && context.test(text.slice(Math.max(0, start - 40), start))),
      )
      .map(({ digits, start, end }): Hit => ({ start, end, masked: mask(digits) })),
});
