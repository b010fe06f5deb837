import { context, issuers, kind, pattern, words } from './bank-cards-stay-out.words.ts';
import { isIdentityNumber } from './identity-number.ts';
import { hits, staysOut } from './stays-out.ts';

/** The check digit alone fits one number in ten; only with the issuer's first digits or the word for an account is it a card. */
export const bankCardsStayOut = staysOut({
  ...{ id: 'bank-cards-stay-out', level: 'error', kind, words },
  find: (text) =>
    hits(text, pattern, 4).filter(({ start, end }) => {
      const digits = text.slice(start, end).replace(/\D/g, '');
      if (digits.length < 16 || digits.length > 19 || isIdentityNumber(digits)) return false;
      return passesLuhn(digits) && (issuers.test(digits) || context.test(text.slice(0, start)));
    }),
});

/** ISO/IEC 7812: from the right, every second digit doubled. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
