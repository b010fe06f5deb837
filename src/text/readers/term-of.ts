import { glossary } from './glossary.ts';

const ids = new Map(glossary.flatMap(({ id, term, aliases = [] }) => [term, ...aliases].map((word): [string, string] => [word, id])));

/** The glossary entry that explains a word, if there is one. */
export const termOf = (word: string): string | undefined => ids.get(word);
