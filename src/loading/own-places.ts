import { accountsIn } from '../domain/accounts-in.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import type { Block } from '../domain/narrative.ts';
import type { StatedFigure } from '../domain/stated-figures.ts';
import type { Occurrence } from '../narrative/occurrences.ts';
import { partSpokenOf } from '../narrative/part-places.ts';

/**
 * Of equal quotations that are several figures', which place is a figure's own: where the text speaks of the part that it belongs to,
 * and, of a target or a result, of its indicator (年度指标值为≥90% behind 健康管理率, and behind 满意度).
 */
export function ownPlaces(file: ProjectFile, blocks: readonly Block[]): (figure: StatedFigure) => (place: Occurrence) => boolean {
  const accounts = accountsIn(file);
  const subjectAt = partSpokenOf(
    accounts.flatMap(({ part }) => part ?? []),
    blocks,
  );
  const indicators = accounts.flatMap(({ at, file: { indicators } }) =>
    indicators.map(({ path }, i) => ({ kind: 'indicator' as const, id: idAt([...at, 'indicators', i]), name: path.at(-1) ?? '' })),
  );
  const indicatorAt = partSpokenOf(indicators, blocks);
  return ({ subject, role, at }) => {
    const indicator = role && idAt(at.slice(0, -1));
    const isOfSubject = (place: Occurrence): boolean => subject === undefined || subjectAt(place) === subject;
    if (indicator === undefined) return subject === undefined ? () => false : isOfSubject;
    return (place) => isOfSubject(place) && indicatorAt(place) === indicator;
  };
}

const idAt = (at: readonly PropertyKey[]): string => at.map(String).join(' ');
