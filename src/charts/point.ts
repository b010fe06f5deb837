import { type Figure, remarkOn } from '../domain/figure.ts';
import type { Report } from '../domain/report.ts';
import { decimalToText } from '../language/decimal.ts';
import { besideFormula, formulaText } from '../text/derived.ts';
import { chartText } from '../text/readers/charts.ts';
import type { Point } from './chart.ts';
import { printedFigure } from './printed.ts';

/** The point of a figure; `given` says what this chart words differently. */
export function pointOf(
  report: Pick<Report, 'figures'>,
  figure: Figure,
  given: Pick<Point, 'series' | 'category'> & Partial<Point>,
): Point {
  return {
    figure: figure.id,
    value: figure.value && decimalToText(figure.value),
    unit: figure.unit,
    printed: printedFigure(figure),
    status: figure.status,
    note: noteOf(report, figure),
    ...given,
  };
}

/** The words of the report that state a figure, or the formula that gave it. */
export function noteOf(report: Pick<Report, 'figures'>, figure: Figure): string {
  const [statement] = figure.statements;
  const said = statement ? chartText.source.quotation(statement.place, statement.quotation) : formulaOf(report, figure);
  const remark = remarkOn(figure);
  return remark ? chartText.clauses([said, chartText.source.remark(remark)]) : said;
}

/** The labels of the figures it was computed from, with the signs between them; empty for a figure that was not computed. */
export function formulaOf(report: Pick<Report, 'figures'>, { formula }: Figure): string {
  if (!formula) return '';
  const labels = formula.of.map((id) => report.figures.find((each) => each.id === id)?.label ?? id);
  return formulaText[formula.kind](formula.kind === 'remainder' ? [...labels.slice(0, 1), besideFormula.listedParts] : labels);
}

/** Where the report states the figures, and how those were computed that it does not state. */
export function sourceOf(report: Pick<Report, 'figures'>, figures: readonly Figure[], ...remarks: readonly string[]): string {
  const places = [...new Set(figures.flatMap((each) => each.statements[0]?.place || []))];
  const derived = figures.filter((each) => each.formula).map((each) => chartText.source.equation(each.label, formulaOf(report, each)));
  return chartText.clauses([chartText.source.places(places), chartText.source.derived([...new Set(derived)]), ...remarks]);
}
