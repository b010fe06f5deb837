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

const formOf = ({ kind, values }: ClaimedNumber['number']): keyof typeof messages =>
  kind === 'range' ? 'range' : values.length > 1 ? 'fraction' : 'unbound';

export const unboundFinding = ({ block, number }: ClaimedNumber) =>
  ({
    place: { in: 'narrative', block, start: number.start, end: number.end },
    ...messages[formOf(number)](number.text),
  }) as const satisfies Finding;
