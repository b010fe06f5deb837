import { type FactWords, factWords } from '../text/fact-words.ts';

/**
 * What a report may print about itself in words, in the order in which it is shown: the key in project.yaml, which is the column's
 * name in the tables, and its English title. An entry here and its words are all that the schema, the check, the page, every
 * file and `verify` need.
 */
export const reportFacts = {
  department: 'Department in charge',
  implementer: 'Implementing unit',
  assessor: 'Evaluating unit',
} as const satisfies Readonly<Record<string, string>>;

export type FactKey = keyof typeof reportFacts;
export const factKeys = Object.keys(reportFacts) as readonly FactKey[];

const words: Readonly<Record<FactKey, FactWords>> = factWords;
export const factWordsOf = (key: FactKey): FactWords => words[key];

/** Something of each fact, under its key. */
export const forEachFact = <Made>(make: (key: FactKey) => Made): Readonly<Record<FactKey, Made>> =>
  Object.fromEntries(factKeys.map((key) => [key, make(key)])) as Record<FactKey, Made>;

/** A fact as the report states it. */
export interface ReportFact {
  readonly key: FactKey;
  /** As the report calls it there; the usual name, where it stands by none. */
  readonly name: string;
  readonly words: string;
  /** As cited; empty at the head of the report. */
  readonly place: string;
}
