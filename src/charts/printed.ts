import type { Figure } from '../domain/figure.ts';
import { type Decimal, decimalToText } from '../language/decimal.ts';
import { chartText } from '../text/readers/charts.ts';
import { formatQuantity } from '../text/readers/format.ts';

/** An amount with its unit, as the page prints it. */
export const printedAmount = (value: Decimal, unit: string): string => formatQuantity(decimalToText(value), unit);

/** A figure's value in words and digits, with a mark where we computed it. */
export function printedFigure(figure: Figure): string {
  if (figure.status === 'withheld') return chartText.withheld;
  if (!figure.value) return chartText.undisclosed;
  const printed = printedAmount(figure.value, figure.unit);
  return figure.status === 'derived' ? chartText.mark(printed) : printed;
}
