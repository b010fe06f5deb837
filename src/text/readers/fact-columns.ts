import { type FactWords, factWords } from '../fact-words.ts';
import type { ColumnWords } from './tables.ts';

/** A column for each fact of the registry, told by these words. */
export const factColumns = (description: (words: FactWords) => string) =>
  Object.fromEntries(
    Object.entries<FactWords>(factWords).map(([key, words]) => [key, { title: words.label, description: description(words) }]),
  ) as Readonly<Record<keyof typeof factWords, ColumnWords>>;
