import { kind, mayBeAddress, patterns, words } from './home-addresses-stay-out.words.ts';
import { hits, staysOut } from './stays-out.ts';

export const homeAddressesStayOut = staysOut({
  ...{ id: 'home-addresses-stay-out', level: 'warning', kind, words },
  find: (text) => (mayBeAddress.test(text) ? patterns.flatMap((pattern) => hits(text, pattern, 2)) : []),
});
