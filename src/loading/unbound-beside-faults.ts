import { numberIsBound, unboundFinding, unboundNumbers } from '../checks/prose/number-is-bound.ts';
import { schemeOf } from '../domain/derive/account.ts';
import type { Problem } from '../text/editors/problem.ts';
import { type DoubtedProject, inDoubt } from './numbers-in-doubt.ts';
import { placed } from './places.ts';
import type { WholeProject } from './records.ts';

/**
 * The numbers of the text that nobody registered, of a report whose project file has faults. What a faulty part may have meant is
 * left alone: it would be the same fault again.
 */
export function unboundBesideFaults(doubted: DoubtedProject & { readonly record: WholeProject }): readonly Problem[] {
  const { record, file, narrative, located } = doubted;
  const report = {
    narrative,
    figures: located.map(({ figure, statements }) => ({ id: figure.id, statements })),
    rating: file.rating ? schemeOf(file.rating) : null,
    indicators: file.indicators.map(({ id, path, weight = null, score = null }) => ({ id, path, weight, score })),
  };
  const isInDoubt = inDoubt(doubted);
  return unboundNumbers({ file, report })
    .filter(({ block, number }) => !isInDoubt(block, number))
    .map(unboundFinding)
    .map(({ place, what, fix }) => ({
      ...{ rule: numberIsBound.id, severity: 'error' as const },
      ...placed(place, record, narrative),
      ...{ what, fix },
    }));
}
