import type { Block } from '../domain/narrative.ts';
import { partsOf, type Report } from '../domain/report.ts';
import type { Span } from '../language/numbers/narrative-number.ts';
import { overlaps } from '../narrative/locate.ts';
import { partSpokenOf, type SpokenPlace } from '../narrative/part-places.ts';
import type { Subject } from './rule.ts';

/** Whether the text may speak at a place of what is looked at: of a part where it names it; of the whole anywhere. */
export function partAt({ part, report }: Subject): (place: SpokenPlace) => boolean {
  if (!part) return () => true;
  const spokenOf = partSpokenOf(part.among, report.narrative.blocks);
  return (place) => spokenOf(place) === part.id;
}

/** Whether a place gives the grade of one of the parts. */
export function givesGradeOfPart(report: Report): (block: Pick<Block, 'index'>, span: Span) => boolean {
  const statements = partsOf(report).flatMap(({ rating }) => rating?.statement ?? []);
  return ({ index }, span) => statements.some((each) => each.block === index && overlaps(each, span));
}

/** Of which subject the text speaks: a part's id, or null where it names none. */
export function subjectAt(report: Report): (place: SpokenPlace) => string | null {
  const spokenOf = partSpokenOf(partsOf(report), report.narrative.blocks);
  return (place) => spokenOf(place) ?? null;
}
