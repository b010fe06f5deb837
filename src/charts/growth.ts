import type { Figure } from '../domain/figure.ts';
import { lastYearSaid } from '../domain/last-year-said.ts';
import type { Group, Report } from '../domain/report.ts';
import { compare, equals, toDrawing } from '../language/decimal.ts';
import { chartText } from '../text/readers/charts.ts';
import type { Chart, Point } from './chart.ts';
import { countId, countSeries } from './count-series.ts';
import { layOut } from './layout.ts';
import { pointOf, sourceOf } from './point.ts';
import { printedFigure } from './printed.ts';
import type { SheetBlock } from './sheet.ts';

const words = chartText.growth;

type Compared = Group & { readonly previous: Figure };

export function drawnGrowth(report: Report): readonly Compared[] | null {
  const groups =
    report.beneficiaries?.groups
      .map((group) => ({ ...group, previous: statedBase(group, report) ?? group.previous }))
      .filter((group): group is Compared => group.previous?.value != null && group.figure.value !== null) ?? [];
  return groups.length > 0 ? groups : null;
}

/** Last year's count beside this year's. Where the report does not state last year's, it is derived and pale. */
export function growthChart(report: Report): Chart | null {
  const groups = drawnGrowth(report);
  if (!groups) return null;
  const points: Point[] = [];
  const blocks: SheetBlock[] = [];
  for (const [i, { figure, previous }] of groups.entries()) {
    if (groups.length > 1) blocks.push({ kind: 'note', text: figure.label });
    for (const each of [previous, figure]) {
      const time = (each === previous ? words.before : words.now)(chartText.year(each.period));
      const category = groups.length > 1 ? chartText.pair(figure.label, time) : time;
      const point = pointOf(report, each, { series: countId, category });
      const style = each.status === 'derived' ? 'derived' : 'actual';
      const bar = { point: points.push(point) - 1, series: countId, scale: `x${i}`, length: lengthOf(each), style } as const;
      blocks.push({ kind: 'row', row: { label: time, value: point.printed, bar } });
    }
  }
  const figures = groups.flatMap(({ figure, previous, growth }) => [figure, previous, ...(growth ? [growth] : [])]);
  const series = countSeries(points, words.series);
  return {
    id: 'growth',
    key: 'growth',
    finding: chartText.title(groups.length === 1 && groups[0] ? finding(groups[0]) : words.several(groups.length)),
    description: words.described(points.map(({ category, printed }) => chartText.pair(category, printed)).join('，')),
    source: sourceOf(report, figures),
    document: chartText.document(report.narrative.title, report.name),
    series: [series],
    categories: points.map(({ category }) => ({ label: category, remark: null })),
    categoryHead: words.head,
    remarkHead: null,
    points,
    ...layOut(
      blocks,
      groups.map(({ figure, previous }, i) => ({ id: `x${i}`, end: Math.max(lengthOf(figure) ?? 0, lengthOf(previous) ?? 0) })),
      { [series.id]: series.label },
    ),
  };
}

/** The number that the report itself states of last year and the growth starts from. */
function statedBase(group: Group, { figures, ...report }: Report): Figure | undefined {
  const said = group.growth && lastYearSaid(group, report);
  if (said?.kind !== 'base') return undefined;
  return figures.find(
    ({ status, period, unit, value }) =>
      status === 'reported' && period === report.year - 1 && unit === group.figure.unit && value !== null && equals(value, said.value),
  );
}

const lengthOf = ({ value }: Figure): number | null => value && toDrawing(value);

function finding({ figure, previous }: Compared): string {
  const [before, after] = [printedFigure(previous), printedFigure(figure)];
  const order = figure.value && previous.value ? compare(figure.value, previous.value) : 0;
  if (order === 0) return words.same(figure.label, after);
  return order > 0 ? words.more(figure.label, before, after) : words.fewer(figure.label, before, after);
}
