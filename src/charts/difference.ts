import type { Figure, Formula } from '../domain/figure.ts';
import { yuanOf } from '../domain/money.ts';
import { figureOf, type Report } from '../domain/report.ts';
import { compare, type Decimal, decimal, decimalToText, magnitude, multiply, toDrawing, zero } from '../language/decimal.ts';
import { inUnit, unitOfTotals } from '../presenting/amount-unit.ts';
import { shown } from '../presenting/shown.ts';
import { chartText } from '../text/readers/charts.ts';
import { group } from '../text/readers/format.ts';
import type { Point } from './chart.ts';
import type { Scale } from './datasets.ts';
import { pointOf } from './point.ts';
import { niceCeiling } from './scale.ts';
import type { SheetBlock } from './sheet.ts';
import { drawnYuan } from './yuan.ts';

/** Below one part in so many of the longest bar, a difference cannot be seen and is drawn to its own scale. */
const visible = decimal(40n);

export interface Difference {
  /** As the chart tells it: never negative. */
  readonly figure: Figure;
  readonly point: Point;
  readonly scale: Scale;
  /** What stands above and below its bar when it has its own scale. */
  readonly before: readonly SheetBlock[];
  readonly after: readonly SheetBlock[];
  readonly length: number;
  /** Where its bar begins: what was overspent stands at the end of what was spent. */
  readonly from: number;
  /** The end of its own scale as printed; null where it shares the others' scale. */
  readonly ownEnd: string | null;
}

/** How the difference between budget and final account is said and drawn; `unspent` is not zero; `longest` is in yuan. */
export function differenceOf(report: Report, unspent: Figure & { readonly value: Decimal }, series: string, longest: Decimal): Difference {
  const figure = unspent.value.coefficient < 0n ? overspent(unspent) : unspent;
  const inOne = inUnit(figure, unitOfTotals(report.funds));
  const { value, unit } = inOne;
  const own = compare(multiply(yuanOf(figure) ?? zero, visible), longest) < 0;
  const end = niceCeiling(value);
  const ownEnd = own ? `${group(decimalToText(end))} ${unit}` : null;
  return {
    figure,
    point: pointOf(report, figure, { series, category: figure.label, printed: chartText.mark(shown(inOne)) }),
    scale: { id: 'xDifference', end: own ? (drawnYuan({ value: end, unit }) ?? 0) : toDrawing(longest) },
    length: drawnYuan(figure) ?? 0,
    from: figure === unspent || own ? 0 : budgetDrawn(report, unspent),
    before: ownEnd ? [{ kind: 'note', text: chartText.funds.ownScale }] : [],
    after: ownEnd ? [{ kind: 'axis', ticks: ['0', ownEnd] }] : [],
    ownEnd,
  };
}

/** The other way round: what was spent less the budget, by its own name. */
function overspent(unspent: Figure & { readonly value: Decimal }): Figure & { readonly value: Decimal } {
  const [budget = '', final = ''] = unspent.formula?.of ?? [];
  const formula: Formula = { kind: 'difference', of: [final, budget] };
  return { ...unspent, label: chartText.funds.overspent, value: magnitude(unspent.value), formula };
}

function budgetDrawn(report: Report, { formula }: Figure): number {
  const [budget = ''] = formula?.of ?? [];
  return drawnYuan(figureOf(report, budget)) ?? 0;
}
