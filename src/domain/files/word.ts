import { z } from 'zod';

/** Accepts exactly the words of `words`, gives the code's name for the word. */
export function wordOf<Name extends string>(words: Readonly<Record<Name, string>>, what: string) {
  const names = new Map(Object.entries<string>(words).map(([name, word]) => [word, name as Name]));
  return z.enum([...names.keys()] as [string, ...string[]], { error: what }).transform((word) => names.get(word) as Name);
}
