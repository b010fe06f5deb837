/** A text made from another one, with the way back: offsets are of UTF-16 units. */
export interface Mapped {
  readonly text: string;
  /** Where the characters of the other text stand that a stretch of this one came from. */
  readonly back: (start: number, end: number) => { readonly start: number; readonly end: number };
}

export const mapped = (text: string): Mapped => ({ text, back: (start, end) => ({ start, end }) });

/**
 * Every match replaced, in a time that grows with the length only. What replaces a match of the same length stands for it
 * unit by unit, otherwise as a whole; what stands between two dropped characters leads back to what is left of them.
 */
export function rewritten(source: Mapped, pattern: RegExp, replace: (found: string) => string): Mapped {
  if (source.text.search(pattern) < 0) return source;
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let seen = 0;
  const keep = (end: number) => {
    for (let at = seen; at < end; at++) {
      from.push(at);
      to.push(at + 1);
    }
    text += source.text.slice(seen, end);
    seen = end;
  };
  for (const { 0: found, index } of source.text.matchAll(pattern)) {
    keep(index);
    const made = replace(found);
    const oneForOne = made.length === found.length;
    for (let i = 0; i < made.length; i++) {
      from.push(oneForOne ? index + i : index);
      to.push(oneForOne ? index + i + 1 : index + found.length);
    }
    text += made;
    seen = index + found.length;
  }
  keep(source.text.length);
  const last = source.text.length;
  return {
    text,
    back: (start, end) => {
      const first = from[start] ?? last;
      return source.back(first, end > start ? (to[end - 1] ?? last) : first);
    },
  };
}
