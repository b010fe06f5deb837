import { kind, patterns, words } from './case-numbers-stay-out.words.ts';
import { hits, inCodes, staysOut } from './stays-out.ts';

export const caseNumbersStayOut = staysOut({
  ...{ id: 'case-numbers-stay-out', level: 'warning', kind, words },
  find: inCodes((text) => patterns.flatMap((pattern) => hits(text, pattern, 6))),
});
