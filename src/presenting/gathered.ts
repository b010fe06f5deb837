import type { RegisterEntry } from './register.ts';

/** A card, with those of other parts that say no more than that the same is undisclosed there. */
export interface GatheredEntry extends RegisterEntry {
  readonly also: readonly RegisterEntry[];
}

/** What the report publishes of none of its parts is told in one card, not in one a part. */
export function gathered(entries: readonly RegisterEntry[]): readonly GatheredEntry[] {
  const silent = Map.groupBy(
    entries.filter(({ status }) => status === 'undisclosed'),
    ({ label, note }) => `${label} ${note}`,
  );
  const later = new Set([...silent.values()].flatMap((each) => each.slice(1)));
  return entries
    .filter((entry) => !later.has(entry))
    .map((entry) => ({ ...entry, also: silent.get(`${entry.label} ${entry.note}`)?.slice(1) ?? [] }))
    .map((entry) => (entry.status === 'undisclosed' ? entry : { ...entry, also: [] }));
}
