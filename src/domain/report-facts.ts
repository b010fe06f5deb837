import { type FactWords, factWords } from '../text/fact-words.ts';

/** What a report may print about itself in words; the registry stands with its words. */
export type FactKey = keyof typeof factWords;
export const factKeys = Object.keys(factWords) as readonly FactKey[];

const words: Readonly<Record<FactKey, FactWords>> = factWords;
export const factWordsOf = (key: FactKey): FactWords => words[key];

/** Something of each fact, under its key. */
export const forEachFact = <Made>(make: (key: FactKey) => Made): Readonly<Record<FactKey, Made>> =>
  Object.fromEntries(factKeys.map((key) => [key, make(key)])) as Record<FactKey, Made>;

/** Words of a fact, as copied for a part; with the heading of their column, where they were read from a table. */
export interface PartFact {
  readonly key: FactKey;
  readonly words: string;
  readonly heading: string | null;
}

/** A file with those headings: only mapped tables give them, so no schema knows the key. */
export interface WithFactHeadings {
  readonly factHeadings?: Readonly<Partial<Record<FactKey, string>>> | undefined;
}

type FactsWritten = Readonly<Partial<Record<FactKey, string | undefined>>> & WithFactHeadings;

export const factsWritten = ({ factHeadings = {}, ...file }: FactsWritten): readonly PartFact[] =>
  factKeys.flatMap((key) => {
    const words = file[key];
    return words === undefined ? [] : [{ key, words, heading: factHeadings[key] ?? null }];
  });

/** A fact as the report states it. */
export interface ReportFact {
  readonly key: FactKey;
  /** As the report calls it there; the usual name, where it stands by none. */
  readonly name: string;
  readonly words: string;
  /** As cited; empty at the head of the report. */
  readonly place: string;
}
