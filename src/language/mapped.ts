import { allOf } from './all-of.ts';

/** A text made from another one, with the way back: offsets are of UTF-16 units. */
export interface Mapped {
  readonly text: string;
  /** Where the characters of the other text stand that a stretch of this one came from. */
  readonly back: (start: number, end: number) => { readonly start: number; readonly end: number };
}

export const mapped = (text: string): Mapped => ({ text, back: (start, end) => ({ start, end }) });

/** A stretch of a text that was made from a stretch of another, unit by unit or as a whole. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Every match replaced, in a time that grows with the length only. What replaces a match of the same length stands for it
 * unit by unit, otherwise as a whole; what stands between two dropped characters leads back to what is left of them.
 */
export function rewritten(source: Mapped, pattern: RegExp, replace: (found: string) => string): Mapped {
  if (source.text.search(pattern) < 0) return source;
  const pieces: Piece[] = [];
  let text = '';
  let seen = 0;
  const add = (made: string, from: number, to: number) => {
    if (made !== '') pieces.push({ at: text.length, length: made.length, from, to });
    text += made;
    seen = to;
  };
  for (const { 0: found, index } of allOf(source.text, pattern)) {
    add(source.text.slice(seen, index), seen, index);
    add(replace(found), index, index + found.length);
  }
  const last = source.text.length;
  add(source.text.slice(seen), seen, last);
  return {
    text,
    back: (start, end) => {
      const first = pieceAt(pieces, start);
      const from = first ? (isUnitByUnit(first) ? first.from + start - first.at : first.from) : last;
      const final = end > start ? pieceAt(pieces, end - 1) : undefined;
      const to = final ? (isUnitByUnit(final) ? final.from + end - final.at : final.to) : last;
      return source.back(from, end > start ? to : from);
    },
  };
}

const isUnitByUnit = ({ length, from, to }: Piece): boolean => length === to - from;

function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = pieces[low - 1];
  return found && at < found.at + found.length ? found : undefined;
}
