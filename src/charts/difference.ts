import type { Figure } from '../domain/figure.ts';
import type { Report } from '../domain/report.ts';
import { compare, type Decimal, decimal, decimalToText, multiply, toDrawing } from '../language/decimal.ts';
import { unit } from '../language/units.ts';
import { chartText } from '../text/readers/charts.ts';
import { group } from '../text/readers/format.ts';
import type { Point } from './chart.ts';
import type { Scale } from './datasets.ts';
import { pointOf } from './point.ts';
import { printedAmount } from './printed.ts';
import { niceCeiling } from './scale.ts';
import type { Block } from './sheet.ts';

/** Below one part in so many of the longest bar, a difference cannot be seen and is drawn to its own scale. */
const visible = decimal(40n);

export interface Difference {
  readonly point: Point;
  readonly scale: Scale;
  /** What stands above and below its bar when it has its own scale. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly length: number;
  /** The end of its own scale as printed; null where it shares the others' scale. */
  readonly ownEnd: string | null;
}

/** How the difference between budget and final account is said and drawn; `figure` is in yuan and not zero. */
export function differenceOf(report: Report, figure: Figure & { readonly value: Decimal }, series: string, longest: Decimal): Difference {
  const size = magnitude(figure.value);
  const own = compare(multiply(size, visible), longest) < 0;
  const end = own ? niceCeiling(size) : longest;
  const ownEnd = own ? `${group(decimalToText(end))} ${unit.yuan}` : null;
  return {
    point: pointOf(report, figure, { series, category: figure.label, printed: chartText.mark(printedAmount(figure.value, figure.unit)) }),
    scale: { id: 'xDifference', end: figure.value.coefficient < 0n ? -toDrawing(end) : toDrawing(end) },
    length: toDrawing(figure.value),
    before: ownEnd ? [{ kind: 'note', text: chartText.funds.ownScale }] : [],
    after: ownEnd ? [{ kind: 'axis', ticks: ['0', ownEnd] }] : [],
    ownEnd,
  };
}

export const magnitude = ({ coefficient, scale }: Decimal): Decimal => decimal(coefficient < 0n ? -coefficient : coefficient, scale);
