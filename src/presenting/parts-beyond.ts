import type { Figure } from '../domain/figure.ts';
import { partsOfTotal } from '../domain/parts-of-total.ts';
import type { Report } from '../domain/report.ts';
import { unit as unitWords } from '../language/units.ts';
import { zh } from '../text/readers/zh.ts';
import { partKindWords } from '../text/vocabulary.ts';
import { inUnit, unitOfTotals } from './amount-unit.ts';
import { shown } from './shown.ts';

/** What the sources of the money come to, where that is more than the report's own amount for all of them; null where it is not. A budget that was not changed is the planned one. */
export function partsBeyond({ status, phase }: Figure, report: Report): string | null {
  const held = partsOfTotal({ kind: 'source', phase: status === 'derived' ? 'initialBudget' : phase }, report, report.narrative);
  if (!held || held.order <= 0) return null;
  const sum = inUnit({ ...held.total, value: held.sum, unit: unitWords.yuan, status: 'derived' as const }, unitOfTotals(report.funds));
  return zh.report.facts.partsCome(partKindWords.source, shown(sum));
}
