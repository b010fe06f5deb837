/**
 * Every match of a pattern, as `matchAll` gives them: without the copy of the pattern that each call of it makes, which takes
 * longer than to find out that a sentence holds none. A pattern needs no g flag.
 */
export function allOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const all = pattern.global ? pattern : everywhere(pattern);
  all.lastIndex = 0;
  let match = all.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = all.exec(text)) {
    found.push(match);
    if (match[0] === '') all.lastIndex += all.unicode && (text.codePointAt(all.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

export const lastOf = (text: string, pattern: RegExp): RegExpExecArray | undefined => allOf(text, pattern).at(-1);

const none: readonly RegExpExecArray[] = [];

const known = new WeakMap<RegExp, RegExp>();

function everywhere(pattern: RegExp): RegExp {
  const all = known.get(pattern) ?? new RegExp(pattern, `${pattern.flags}g`);
  known.set(pattern, all);
  return all;
}
