import type { Figure } from '../domain/figure.ts';
import { shown } from '../presenting/shown.ts';
import { chartText } from '../text/readers/charts.ts';

/** A figure's value in digits and unit, or the report's words, with a mark where we computed it. */
export function printedFigure(figure: Figure): string {
  if (figure.status === 'withheld') return chartText.withheld;
  if (figure.words !== null) return shown(figure);
  if (!figure.value) return chartText.undisclosed;
  return figure.status === 'derived' ? chartText.mark(shown(figure)) : shown(figure);
}
