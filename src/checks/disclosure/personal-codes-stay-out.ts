import { kind, patterns, words } from './personal-codes-stay-out.words.ts';
import { hits, inCodes, staysOut } from './stays-out.ts';

/** What leads to one person or one family though it is no identity number: passports, permits, plates, accounts in messengers. */
export const personalCodesStayOut = staysOut({
  ...{ id: 'personal-codes-stay-out', level: 'warning', kind, words },
  find: inCodes((text) => patterns.flatMap((pattern) => hits(text, pattern, 2))),
});
