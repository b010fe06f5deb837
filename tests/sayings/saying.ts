/** One sentence: a text of which it is true, how it is said there, and a text of which it is not true and where nobody says it. */
export type Case = readonly [trueOf: string, words: string, untrueOf: string];

export type Cases = Readonly<Record<string, Case>>;
