import { stringify } from 'yaml';
import { meaningChanges } from './meanings.ts';
import { rowMutations } from './meanings-of-tables.ts';
import type { Mutation } from './mutations.ts';
import { dataOf } from './project-data.ts';

/** What the check does not hold whole, and why. */
const unheld: Readonly<Record<string, string>> = {
  'phase deleted': 'a sentence may name a phase in words that are no set phrase',
  'ids exchanged': 'only a ledger of what was published can hold an id',
  'section deleted': 'a purpose, and a goal that no sentence calls one, may be left untold',
  'indicator of another subject': 'what is measured of a use of the money may be of the whole as well',
  'other number of another subject': 'the number after those of the parts may be of them all',
  'part shortened': 'what is left may be a name, and what is lost a word before it',
  shortened: 'a short name may be a word of the text by itself',
};

/** What project.yaml says of a number: its name, its group, its source, whether there is one; of a table, what its rows and columns are. */
export const meaningMutations: readonly Mutation[] = [
  ...Object.entries(meaningChanges).map(
    ([name, change]): Mutation => ({
      name,
      ...(unheld[name] ? { unheld: unheld[name] } : {}),
      spoil(project, pick) {
        const data = dataOf(project);
        const what = change(data, pick);
        return what ? { what, texts: { 'project.yaml': stringify(data) } } : undefined;
      },
    }),
  ),
  ...rowMutations(stringify),
];
