import { kind, patterns, words } from './case-numbers-stay-out.words.ts';
import { hits, staysOut } from './stays-out.ts';

export const caseNumbersStayOut = staysOut({
  ...{ id: 'case-numbers-stay-out', level: 'warning', kind, words },
  find: (text) => patterns.flatMap((pattern) => hits(text, pattern, 6)),
});
