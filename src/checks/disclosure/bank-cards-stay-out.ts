import { context, issuers, kind, words } from './bank-cards-stay-out.words.ts';
import { isIdentityNumber } from './identity-number.ts';
import { isPartOfAmount, type LongNumber, longNumbers } from './long-numbers.ts';
import { type Hit, mask, staysOut } from './stays-out.ts';

/** The check digit alone fits one number in ten; only with the issuer's first digits or the word for an account is it a card. */
export const bankCardsStayOut = staysOut({
  ...{ id: 'bank-cards-stay-out', level: 'error', kind, words },
  find: (text) =>
    longNumbers(text, 16, 19)
      .filter((number) => {
        const { digits, start } = number;
        if (!passesLuhn(digits) || isPartOfAmount(text, number) || isIdentityNumber(digits)) return false;
        return context.test(text.slice(Math.max(0, start - 40), start)) || (issuers.test(digits) && isGroupedLikeACard(number));
      })
      .map(({ digits, start, end }): Hit => ({ start, end, masked: mask(digits, 4) })),
});

/** In fours, or broken once: a row of amounts is neither. */
const isGroupedLikeACard = ({ groups }: LongNumber): boolean =>
  groups.length <= 2 || groups.slice(0, -1).every((length) => length % 4 === 0);

/** ISO/IEC 7812: from the right, every second digit doubled. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
