import { anchorOf } from '../domain/anchors.ts';
import type { ComparedFigure } from '../domain/compared-figure.ts';
import { type Figure, isNegative } from '../domain/figure.ts';
import type { Report } from '../domain/report.ts';
import { unit } from '../language/units.ts';
import { lastYearWords } from '../text/readers/last-year.ts';
import { zh } from '../text/readers/zh.ts';
import { inUnit, unitOfTotals } from './amount-unit.ts';
import { shown, withoutSign } from './shown.ts';

/** What stands beside a number that the report compares with the year before, and what last year's own report says, with its address there. */
export interface ComparedSaid {
  readonly aside: string;
  readonly elsewhere: { readonly text: string; readonly path: string } | null;
}

/** Behind what stands there already. */
export const withLastYear = (
  { aside, elsewhere }: Pick<ComparedSaid, 'elsewhere'> & { readonly aside: string | null },
  said: readonly ComparedSaid[],
): { aside: string | null; elsewhere: ComparedSaid['elsewhere'] } => ({
  aside: [aside, ...said.map((each) => each.aside)].filter(Boolean).join(zh.report.sentence.comma) || null,
  elsewhere: elsewhere ?? said.find((each) => each.elsewhere)?.elsewhere ?? null,
});

export const comparedSaid = (figure: Figure | null, report: Report): readonly ComparedSaid[] =>
  report.compared.filter((each) => each.figure.id === figure?.id).flatMap((each) => said(each, report));

function said({ change, direction, previous }: ComparedFigure, report: Report): ComparedSaid[] {
  const within = (each: Figure) => shown(inUnit(each, unitOfTotals(report.funds)));
  const isStated = previous?.status === 'reported';
  const before = report.computedBefore.find(({ of }) => of === (previous?.id ?? change.id));
  const elsewhere =
    before && !isStated && before.agrees !== true
      ? { text: lastYearWords.before(before.year, shown(before.stated)), path: `${before.path}#${anchorOf(before.stated)}` }
      : null;
  const last = previous && within(previous);
  if (change.unit === unit.percent) {
    const rate = isNegative(change) ? shown(change) : `+${shown(change)}`;
    return [{ aside: lastYearWords.rate(rate, last, isStated), elsewhere }];
  }
  return direction ? [{ aside: lastYearWords.change(direction, within(withoutSign(change)), last, isStated), elsewhere }] : [];
}
