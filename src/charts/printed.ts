import type { Figure } from '../domain/figure.ts';
import { type Decimal, decimalToText } from '../language/decimal.ts';
import { chartText } from '../text/readers/charts.ts';
import { formatQuantity, formatStated } from '../text/readers/format.ts';

/** An amount with its unit, as the page prints what a report states. */
export const printedAmount = (value: Decimal, unit: string): string => formatStated(decimalToText(value), unit);

/** A figure's value in digits and unit, or the report's words, with a mark where we computed it. */
export function printedFigure(figure: Figure): string {
  if (figure.status === 'withheld') return chartText.withheld;
  if (figure.words !== null) return figure.words;
  if (!figure.value) return chartText.undisclosed;
  return figure.status === 'derived'
    ? chartText.mark(formatQuantity(decimalToText(figure.value), figure.unit))
    : printedAmount(figure.value, figure.unit);
}
