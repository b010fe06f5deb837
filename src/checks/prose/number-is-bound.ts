import type { Finding, Rule } from '../rule.ts';
import { type ClaimedNumber, type Claiming, claimsOf } from './claims.ts';
import { messages, words } from './number-is-bound.words.ts';
import { unmappedTables } from './tables-are-mapped.ts';

/** The gate itself: no number of the text without a datum behind it or a reason why it needs none. */
export const numberIsBound: Rule = {
  id: 'number-is-bound',
  group: 'prose',
  level: 'error',
  asPrinted: true,
  words,
  find: (subject) => unboundNumbers(subject).map(unboundFinding),
};

/** The numbers that nobody answers for, but for those of a table that is asked about as a whole. */
export function unboundNumbers(subject: Claiming): readonly ClaimedNumber[] {
  const unbound = claimsOf(subject).filter(({ claim }) => claim.kind === 'unbound');
  const ofTables = new Set(unbound.length > 0 ? unmappedTables(subject).flatMap(({ numbers }) => numbers) : []);
  return unbound.filter((each) => !ofTables.has(each));
}

const formOf = ({ kind, values }: ClaimedNumber['number']): keyof typeof messages =>
  kind === 'range' ? 'range' : values.length > 1 ? 'fraction' : 'unbound';

export const unboundFinding = ({ block, number }: ClaimedNumber) =>
  ({
    place: { in: 'narrative', block, start: number.start, end: number.end },
    ...messages[formOf(number)](number.text),
  }) as const satisfies Finding;
