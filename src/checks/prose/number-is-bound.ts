import type { Rule } from '../rule.ts';
import { claimsOf } from './claims.ts';
import { messages, words } from './number-is-bound.words.ts';

/** The gate itself: no number of the text without a datum behind it or a reason why it needs none. */
export const numberIsBound: Rule = {
  id: 'number-is-bound',
  group: 'prose',
  level: 'error',
  words,
  find: (subject) =>
    claimsOf(subject).flatMap(({ block, number, claim }) =>
      claim.kind === 'unbound'
        ? [{ place: { in: 'narrative', block, start: number.start, end: number.end }, ...messages.unbound(number.text) }]
        : [],
    ),
};
