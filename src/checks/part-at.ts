import { partSpokenOf } from '../narrative/part-places.ts';
import type { Subject } from './rule.ts';

/** Whether the text may speak at a place of what is looked at: of a part where it names it; of the whole anywhere. */
export function partAt({ part, report }: Subject): (place: { readonly block: number; readonly start: number }) => boolean {
  if (!part) return () => true;
  const spokenOf = partSpokenOf(part.among, report.narrative.blocks);
  return (place) => spokenOf(place) === part.id;
}
