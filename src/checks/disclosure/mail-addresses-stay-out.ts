import { kind, pattern, words } from './mail-addresses-stay-out.words.ts';
import { hits, inCodes, staysOut } from './stays-out.ts';

export const mailAddressesStayOut = staysOut({
  ...{ id: 'mail-addresses-stay-out', level: 'warning', kind, words },
  find: inCodes((text) => hits(text, pattern, 2)),
});
