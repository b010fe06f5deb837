import { kind, patterns, words } from './phone-numbers-stay-out.words.ts';
import { hits, staysOut } from './stays-out.ts';

export const phoneNumbersStayOut = staysOut({
  ...{ id: 'phone-numbers-stay-out', level: 'warning', kind, words },
  find: (text) => patterns.flatMap((pattern) => hits(text, pattern)),
});
