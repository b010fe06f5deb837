import type { Figure } from '../domain/figure.ts';
import { comparable } from '../domain/money.ts';
import type { Group, Report } from '../domain/report.ts';
import { equals, toDrawing } from '../language/decimal.ts';
import { areOneKind } from '../language/unit-scale.ts';
import { chartText } from '../text/readers/charts.ts';
import type { Chart, Point } from './chart.ts';
import { countId, countSeries } from './count-series.ts';
import { layOut } from './layout.ts';
import { pointOf, sourceOf } from './point.ts';
import { printedFigure } from './printed.ts';
import type { BarStyle, SheetBlock } from './sheet.ts';

const words = chartText.beneficiaries;

export function drawnGroups({ beneficiaries }: Report): readonly Group[] | null {
  const groups = beneficiaries?.groups.filter(({ parts, figure }) => parts.length > 0 && figure.value) ?? [];
  return groups.length > 0 ? groups : null;
}

/** Bars of the whole, of the listed parts and of what they leave. Parts may overlap and be incomplete: never a pie. */
export function beneficiariesChart(report: Report): Chart | null {
  const groups = drawnGroups(report);
  if (!groups) return null;
  const points: Point[] = [];
  const blocks: SheetBlock[] = [];
  for (const [i, group] of groups.entries()) {
    const lengthOf = lengthBeside(group.figure);
    const add = (figure: Figure, style: BarStyle, category = figure.label) => {
      const point = pointOf(report, figure, { series: countId, category });
      const bar = { point: points.push(point) - 1, series: countId, scale: `x${i}`, length: lengthOf(figure), style };
      blocks.push({ kind: 'row', row: { label: category, value: point.printed, bar } });
    };
    add(group.figure, styleOf(group.figure));
    blocks.push({ kind: 'note', text: ofWhich(group) });
    for (const part of group.parts) add(part, styleOf(part));
    if (group.remainder) add(group.remainder, 'derived', words.unlisted);
  }
  const scales = groups.map(({ figure, parts }, i) => ({
    id: `x${i}`,
    end: Math.max(...[figure, ...parts].map((each) => lengthBeside(figure)(each) ?? 0)),
  }));
  const series = countSeries(points, words.series);
  return {
    id: 'beneficiaries',
    key: 'beneficiaries',
    finding: chartText.title(groups.length === 1 && groups[0] ? finding(groups[0]) : words.several(groups.length)),
    description: words.described(points.map(({ category, printed }) => chartText.pair(category, printed)).join('，')),
    source: sourceOf(
      report,
      groups.flatMap(({ figure, parts, remainder }) => [figure, ...parts, ...(remainder ? [{ ...remainder, label: words.unlisted }] : [])]),
    ),
    document: chartText.document(report.narrative.title, report.name),
    series: [series],
    categories: points.map(({ category }) => ({ label: category, remark: null })),
    categoryHead: words.head,
    remarkHead: null,
    points,
    ...layOut(blocks, scales, { [series.id]: series.label }),
  };
}

const styleOf = ({ status }: Figure): BarStyle => (status === 'derived' ? 'derived' : 'actual');

/** One axis is of one unit: households beside persons have a number and no bar, 1.2万户 is as long as 12,000 户. */
const lengthBeside =
  (whole: Figure) =>
  (figure: Figure): number | null => {
    const value = areOneKind(figure.unit, whole.unit) ? comparable(figure) : null;
    return value && toDrawing(value);
  };

function finding({ figure, parts, listed, remainder }: Group): string {
  const whole = chartText.pair(figure.label, plain(figure));
  if (listed && remainder) return words.gap(parts.length, plain(listed), whole, plain(remainder));
  if (listed?.value && figure.value)
    return equals(listed.value, figure.value) ? words.complete(whole) : words.overlap(plain(listed), whole);
  return words.parts(figure.label, plain(figure), parts.length);
}

/** How the listed parts stand to their whole, as far as their sum and the report's words tell. */
function ofWhich({ figure, parts, listed, remainder, apart }: Group): string {
  const isEqual = listed?.value && figure.value && equals(listed.value, figure.value);
  if (isEqual) return apart ? words.ofWhichComplete : words.ofWhichEqual;
  if (parts.length === 1) return words.ofWhichOne;
  if (listed && !remainder) return words.ofWhichOverlapping;
  return apart ? words.ofWhichApart : words.ofWhich;
}

/** Without the mark of a derived figure: the finding is a sentence, its numbers are marked in the picture. */
const plain = (figure: Figure): string => printedFigure({ ...figure, status: figure.value ? 'reported' : figure.status });
