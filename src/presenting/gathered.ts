import type { RegisterEntry } from './register.ts';

/** A card, with those of other parts that say no more than that the same is undisclosed there. */
export interface GatheredEntry extends RegisterEntry {
  readonly also: readonly RegisterEntry[];
}

/** What the report publishes of none of its parts is told in one card, not in one a part. */
export function gathered(entries: readonly RegisterEntry[]): readonly GatheredEntry[] {
  const cards = Map.groupBy(entries, (entry) => (entry.status === 'undisclosed' ? `${entry.label} ${entry.shown} ${entry.note}` : entry));
  return [...cards.values()].flatMap(([first, ...also]) => (first ? [{ ...first, also }] : []));
}
