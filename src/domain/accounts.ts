import { type Account, type Part, partsOf } from './report.ts';

/** The account of one subject; `part` is null for the whole. */
export interface SubjectAccount {
  readonly part: Part | null;
  readonly account: Account;
}

/** The whole and all its parts, each before those that it holds. */
export const accountsOf = (whole: Account): readonly SubjectAccount[] => [
  { part: null, account: whole },
  ...partsOf(whole).map((part) => ({ part, account: part })),
];

/** The part and those that hold it, outermost first; empty for the whole. */
export function holdersOf({ parts }: Pick<Account, 'parts'>, id: string | null): readonly Part[] {
  for (const part of parts) {
    const inside = part.id === id ? [part] : holdersOf(part, id);
    if (inside.length > 0) return part.id === id ? inside : [part, ...inside];
  }
  return [];
}
