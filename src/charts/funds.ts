import { type Figure, isKnown, isNegative, remarkOn } from '../domain/figure.ts';
import { yuanOf } from '../domain/money.ts';
import type { Funds, Report } from '../domain/report.ts';
import { compare, type Decimal, toDrawing, zero } from '../language/decimal.ts';
import { inUnit, unitOfTotals } from '../presenting/amount-unit.ts';
import { adjustedName } from '../presenting/budget-name.ts';
import { shown, withoutSign } from '../presenting/shown.ts';
import { chartText } from '../text/readers/charts.ts';
import type { Chart, Point } from './chart.ts';
import { differenceOf } from './difference.ts';
import { layOut } from './layout.ts';
import { pointOf, sourceOf } from './point.ts';
import { printedFigure } from './printed.ts';
import type { Bar, SheetBlock } from './sheet.ts';
import { drawnYuan } from './yuan.ts';

const words = chartText.funds;
const series = { id: 'amount', label: words.series };

/** Two amounts at least, and none that a bar cannot show. */
export function drawnFunds({ funds }: Report): { readonly amounts: readonly Figure[]; readonly longest: Decimal } | null {
  const amounts = amountsOf(funds);
  const longest = amounts.flatMap((figure) => yuanOf(figure) ?? []).reduce(larger, zero);
  return amounts.length < 2 || longest.coefficient <= 0n || amounts.some(isNegative) ? null : { amounts, longest };
}

/** The budget, as planned and as adjusted, against the final account, and their difference. */
export function fundsChart(report: Report): Chart | null {
  const { unspent } = report.funds;
  const drawn = drawnFunds(report);
  if (!drawn) return null;
  const { amounts, longest } = drawn;
  const difference =
    unspent && isKnown(unspent) && unspent.value.coefficient !== 0n ? differenceOf(report, unspent, series.id, longest) : null;
  const points = [
    ...amounts.map((figure) =>
      pointOf(report, figure, { series: series.id, category: figure.label, printed: printedIn(report.funds)(figure) }),
    ),
    ...(difference ? [difference.point] : []),
  ];
  const row = (index: number, bar: Pick<Bar, 'scale' | 'length' | 'from' | 'style'>): SheetBlock => {
    const { category, printed } = points[index] as Point;
    return { kind: 'row', row: { label: category, value: printed, bar: { point: index, series: series.id, ...bar } } };
  };
  const blocks = amounts.map((figure, i) =>
    row(i, { scale: 'x', length: drawnYuan(figure), style: figure.phase === 'finalAccount' ? 'actual' : 'plan' }),
  );
  if (difference) {
    const { before, after, scale, length, from } = difference;
    blocks.push(...before, row(amounts.length, { scale: scale.id, length, from, style: 'derived' }), ...after);
  }
  const scales = [{ id: 'x', end: toDrawing(longest) }, ...(difference ? [difference.scale] : [])];
  return {
    id: 'funds',
    key: 'funds',
    finding: chartText.title(finding(report.funds)),
    description: words.described(
      points.map(({ category, printed }) => chartText.pair(category, printed)).join('，'),
      difference?.ownEnd ?? null,
    ),
    source: sourceOf(report, difference ? [...amounts, difference.figure] : amounts, ...remarksOn(amounts)),
    document: chartText.document(report.narrative.title, report.name),
    series: [series],
    categories: points.map(({ category }) => ({ label: category, remark: null })),
    categoryHead: words.head,
    remarkHead: null,
    points,
    ...layOut(blocks, scales, { [series.id]: series.label }),
  };
}

const remarksOn = (figures: readonly Figure[]): readonly string[] =>
  [...new Set(figures.flatMap((each) => remarkOn(each) ?? []))].map(chartText.source.remark);

/** An adjusted budget that only repeats the initial one, because nothing was adjusted, is no bar of its own. */
function amountsOf({ initialBudget, adjustedBudget, finalAccount, conflicting }: Funds): readonly Figure[] {
  const adjusted = adjustedBudget?.status === 'derived' ? null : adjustedBudget;
  const also = (figure: Figure): Figure[] => [figure, ...conflicting.filter(({ phase }) => phase === figure.phase)];
  return [initialBudget, adjusted, finalAccount].filter((figure) => figure !== null).flatMap(also);
}

function finding(funds: Funds): string {
  const { budget, finalAccount, unspent, conflicting } = funds;
  const printed = printedIn(funds);
  const disputed = [budget, finalAccount].find((figure) => conflicting.some(({ phase }) => phase === figure?.phase));
  if (disputed) {
    const amounts = [disputed, ...conflicting.filter(({ phase }) => phase === disputed.phase)].map(printed);
    return words.contradictory(disputed.phase === 'finalAccount' ? words.final : words.budget, amounts);
  }
  if (!budget || !finalAccount || !unspent?.value)
    return words.unknown(budget ? printed(budget) : chartText.undisclosed, finalAccount ? printed(finalAccount) : chartText.undisclosed);
  const amount = shown(inUnit(withoutSign(unspent), unitOfTotals(funds)));
  const than = budget.phase === 'adjustedBudget' ? adjustedName([budget]) : words.budget;
  if (unspent.value.coefficient === 0n) return words.equal(printed(finalAccount));
  return unspent.value.coefficient < 0n ? words.more(amount, than) : words.less(amount, than);
}

/** All in the unit in which the page tells them. */
const printedIn =
  (funds: Funds) =>
  (figure: Figure): string =>
    printedFigure(inUnit(figure, unitOfTotals(funds)));

const larger = (a: Decimal, b: Decimal): Decimal => (compare(a, b) > 0 ? a : b);
