import { parse, stringify } from 'yaml';
import { meaningChanges, type ProjectData } from './meanings.ts';
import type { Mutation } from './mutations.ts';

/** What the check does not hold whole, and why. */
const unheld: Readonly<Record<string, string>> = {
  'phases exchanged': 'an amount without a phase may be given one that its sentence does not name',
  'phase deleted': 'a phase is not demanded where the text names one',
  'ids exchanged': 'only a ledger of what was published can hold an id',
  'score excused': 'an excuse is taken at its word',
  'figure excused': 'an excuse is taken at its word',
  'result excused': 'an excuse is taken at its word',
  'result to others': 'a result is not looked for where it is said to be undisclosed',
  'section deleted': 'what a file leaves out is not looked for in the text',
  'grade denied': 'a grade is not looked for where it is said to be undisclosed',
  shortened: 'a name may be a part of the words that the text has',
  'source shortened': 'a name may be a part of the words that the text has',
};

/** What project.yaml says of a number: its name, its group, its source, whether there is one. */
export const meaningMutations: readonly Mutation[] = Object.entries(meaningChanges).map(([name, change]) => ({
  name,
  ...(unheld[name] ? { unheld: unheld[name] } : {}),
  spoil(project, pick) {
    const data = parse(project['project.yaml'] ?? '', { schema: 'failsafe' }) as ProjectData;
    const what = change(data, pick);
    return what ? { what, texts: { 'project.yaml': stringify(data) } } : undefined;
  },
}));
