import type { Figure } from '../domain/figure.ts';
import type { Account, Report } from '../domain/report.ts';
import { amountsOf } from '../domain/same-amount.ts';
import { differInExtent } from '../domain/scope-of.ts';
import { add, compare, decimalToText, zero } from '../language/decimal.ts';
import { formatQuantity } from '../text/readers/format.ts';
import { zh } from '../text/readers/zh.ts';
import { partKindWords } from '../text/vocabulary.ts';
import { inUnit, unitOfTotals } from './amount-unit.ts';

/** What the sources of the money come to, where that is more than the report's own amount for all of them; null where it is not. */
export function partsBeyond(figure: Figure, report: Report): string | null {
  const unit = unitOfTotals(report.funds);
  const whole = inUnit(figure, unit);
  const parts = report.parts.filter(({ kind }) => kind === 'source').flatMap((part) => onlyAmount(part, figure) ?? []);
  if (!whole.value || parts.length === 0 || parts.some((part) => differInExtent(figure, part, report.narrative.blocks))) return null;
  const same = parts.map((part) => inUnit(part, whole.unit));
  if (same.some((part) => part.unit !== whole.unit)) return null;
  const sum = same.reduce((all, { value }) => (value ? add(all, value) : all), zero);
  return compare(sum, whole.value) > 0
    ? zh.report.facts.partsCome(partKindWords.source, formatQuantity(decimalToText(sum), whole.unit))
    : null;
}

/** Of the same stage, a budget that was not changed being the planned one; of two amounts that differ none can be added. */
function onlyAmount({ funds }: Account, whole: Figure): Figure | undefined {
  const phase = whole.status === 'derived' ? 'initialBudget' : whole.phase;
  const [amount, ...others] = amountsOf(funds.stated.filter((each) => each.phase === phase && each.status === 'reported'));
  return others.length > 0 ? undefined : amount?.figure;
}
