import type { Finding, Rule } from '../rule.ts';
import { type ClaimedNumber, type Claiming, claimsOf } from './claims.ts';
import { messages, words } from './number-is-bound.words.ts';

/** The gate itself: no number of the text without a datum behind it or a reason why it needs none. */
export const numberIsBound: Rule = {
  id: 'number-is-bound',
  group: 'prose',
  level: 'error',
  asPrinted: true,
  words,
  find: (subject) => unboundNumbers(subject).map(unboundFinding),
};

/** The numbers that nobody answers for. */
export const unboundNumbers = (subject: Claiming): readonly ClaimedNumber[] =>
  claimsOf(subject).filter(({ claim }) => claim.kind === 'unbound');

export const unboundFinding = ({ block, number }: ClaimedNumber) =>
  ({
    place: { in: 'narrative', block, start: number.start, end: number.end },
    ...messages.unbound(number.text),
  }) as const satisfies Finding;
