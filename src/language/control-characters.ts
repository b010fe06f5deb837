/** What no file can hold that is made of a text: control characters other than tab and line end, halves of characters, codes that are none. */
export const unholdable = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** A quick look that spares nearly every text the long one: halves of a pair are whole characters where both stand. */
const mayHold = /[^\t\n\r -~\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]/;

export const holdsUnholdable = (text: string): boolean => mayHold.test(text) && unholdable.test(text);

const allUnholdable = new RegExp(unholdable.source, 'gu');

/**
 * What readers see of some: Word's marks for the breaks of a cell, a line, a page and a column, another program's for that of
 * a line, and Word's hyphen that keeps a word on its line.
 */
const seen = new Map([...[...'\u0007\u000B\u000C\u000E\u0085'].map((each) => [each, '\n'] as const), ['\u001E', '-'] as const]);

/** An official text as readers see it, without control characters. */
export const withoutControls = (text: string): string =>
  holdsUnholdable(text) ? text.replace(allUnholdable, (found) => seen.get(found) ?? '') : text;
