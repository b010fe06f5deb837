import { isFormerNumber, isIdentityNumber } from './identity-number.ts';
import { context, kind, patterns, words } from './identity-numbers-stay-out.words.ts';
import { hits, staysOut } from './stays-out.ts';

/** Eighteen digits prove themselves; fifteen could be any code, so the words before them decide. */
export const identityNumbersStayOut = staysOut({
  ...{ id: 'identity-numbers-stay-out', level: 'error', kind, words },
  find: (text) => [
    ...hits(text, patterns.current).filter(({ start, end }) => isIdentityNumber(text.slice(start, end))),
    ...hits(text, patterns.former).filter(({ start, end }) => isFormerNumber(text.slice(start, end)) && context.test(text.slice(0, start))),
  ],
});
