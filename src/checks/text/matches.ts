import type { Block } from '../../domain/narrative.ts';
import { allOf } from '../../language/all-of.ts';
import type { Finding, Place } from '../rule.ts';

export interface Match {
  readonly found: string;
  readonly place: Extract<Place, { in: 'narrative' }>;
  /** The match's groups, from 1. */
  readonly groups: readonly (string | undefined)[];
}

/** Every place where the pattern (with its g flag) matches the text of a block. */
export function matchesIn(blocks: readonly Block[], pattern: RegExp, kinds?: readonly Block['kind'][]): Match[] {
  return blocks
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .flatMap(({ index, text }) =>
      allOf(text, pattern).map((match) => ({
        found: match[0],
        place: { in: 'narrative', block: index, start: match.index, end: match.index + match[0].length },
        groups: match.slice(1),
      })),
    );
}

/** Where two patterns see the same place, the earlier match counts. */
export const apart = (matches: readonly Match[]): Match[] =>
  matches.filter(
    ({ place }, i) =>
      !matches.slice(0, i).some(({ place: other }) => other.block === place.block && place.start < other.end && other.start < place.end),
  );

/** A remark for readers: the official text says so, there is nothing to mend. */
export const note = (place: Place, what: string): Finding => ({ place, what, fix: '' });
