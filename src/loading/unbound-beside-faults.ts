import { numberIsBound, unboundFinding, unboundNumbers } from '../checks/prose/number-is-bound.ts';
import { schemeOf } from '../domain/build-report.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import type { Narrative } from '../domain/narrative.ts';
import { statedFigures } from '../domain/stated-figures.ts';
import { locate } from '../narrative/locate.ts';
import type { Problem } from '../text/editors/problem.ts';
import { inDoubt } from './numbers-in-doubt.ts';
import { placed } from './places.ts';
import type { WholeProject } from './records.ts';
import type { SoundParts } from './sound-parts.ts';

/**
 * The numbers of the text that nobody registered, of a report whose project file has faults. What a faulty part may have meant is
 * left alone: it would be the same fault again.
 */
export function unboundBesideFaults(
  record: WholeProject,
  file: ProjectFile,
  narrative: Narrative,
  sound: SoundParts | undefined,
): readonly Problem[] {
  const report = {
    narrative,
    figures: statedFigures(file).map((each) => ({ id: each.id, statements: locate(each, narrative.blocks).statements })),
    rating: file.rating ? schemeOf(file.rating) : null,
    indicators: file.indicators.map(({ id, path, weight = null, score = null }) => ({ id, path, weight, score })),
  };
  const isInDoubt = inDoubt(file, narrative, sound);
  return unboundNumbers({ file, report })
    .filter(({ block, number }) => !isInDoubt(block, number))
    .map(unboundFinding)
    .map(({ place, what, fix }) => ({
      ...{ rule: numberIsBound.id, severity: 'error' as const },
      ...placed(place, record, narrative),
      ...{ what, fix },
    }));
}
