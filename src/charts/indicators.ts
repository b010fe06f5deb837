import type { Figure } from '../domain/figure.ts';
import { hasMoreIndicators } from '../domain/more-indicators.ts';
import { type Indicator, indicatorName, type Report } from '../domain/report.ts';
import { type Decimal, toDrawing } from '../language/decimal.ts';
import { unit } from '../language/units.ts';
import { caveatsOfVerdict } from '../presenting/caveats.ts';
import { chartText } from '../text/readers/charts.ts';
import type { Chart, Point } from './chart.ts';
import type { Scale } from './datasets.ts';
import { layOut } from './layout.ts';
import { noteOf, pointOf, sourceOf } from './point.ts';
import { printedAmount } from './printed.ts';
import type { BarStyle, SheetBlock } from './sheet.ts';

const words = chartText.indicators;
const series = [
  { id: 'target', label: words.target },
  { id: 'actual', label: words.actual },
] as const;

const styles: Readonly<Record<Indicator['basis'], BarStyle>> = {
  reported: 'actual',
  derived: 'derived',
  lowerBound: 'open',
  undisclosed: 'derived',
};

export function drawnIndicators({ indicators }: Report): readonly Indicator[] | null {
  const drawn = indicators.filter(({ target }) => target.value !== null);
  return drawn.length > 0 ? drawn : null;
}

/** Target against actual, each indicator to its own scale, for their units differ. */
export function indicatorsChart(report: Report): Chart | null {
  const drawn = drawnIndicators(report);
  if (!drawn) return null;
  const points = drawn.flatMap((indicator) => [targetPoint(report, indicator), actualPoint(report, indicator)]);
  const blocks = drawn.map((indicator, i) => rowOf(indicator, i, points, verdictOf(indicator, report)));
  const figures = drawn.flatMap(({ target, actual }) => (actual ? [target, actual] : [target]));
  return {
    id: 'indicators',
    key: 'indicators',
    finding: chartText.title(
      words.counts(drawn.length, counts(drawn), drawn.length < report.indicators.length || hasMoreIndicators(report)),
    ),
    description: words.described(drawn.map((each, i) => words.row(...rowWords(points, i), verdictOf(each, report))).join('；')),
    source: sourceOf(report, figures),
    document: chartText.document(report.narrative.title, report.name),
    series,
    categories: drawn.map((indicator) => ({ label: indicatorName(indicator), remark: verdictOf(indicator, report) })),
    categoryHead: words.head,
    remarkHead: words.remark,
    points,
    ...layOut([...blocks, { kind: 'note', text: words.ownScales }], drawn.map(scaleOf), { target: words.target, actual: words.actual }),
  };
}

/** The verdict, marked where the editor has something to say of what it rests on. */
function verdictOf(indicator: Indicator, report: Report): string {
  const said = words.verdict[indicator.verdict];
  return caveatsOfVerdict(indicator, report).length > 0 ? words.withCaveat(said) : said;
}

function targetPoint(report: Report, indicator: Indicator): Point {
  const { target } = indicator;
  const amount = target.value ? printedAmount(target.value, target.unit) : chartText.undisclosed;
  return pointOf(report, target, { series: 'target', category: indicatorName(indicator), printed: words.goal(target.operator, amount) });
}

function actualPoint(report: Report, indicator: Indicator): Point {
  const { actual, basis, target, instead } = indicator;
  const given = { series: 'actual', category: indicatorName(indicator) };
  if (!actual)
    return {
      ...given,
      ...{ figure: null, value: null, unit: target.unit, status: 'undisclosed' },
      ...(instead === null ? { printed: chartText.undisclosed, note: '' } : { printed: words.none, note: words.instead(instead) }),
    };
  if (basis !== 'lowerBound' || !actual.value) return pointOf(report, actual, given);
  const note = chartText.clauses([chartText.source.onlyPart(actual.label), noteOf(report, actual)]);
  return pointOf(report, actual, {
    ...given,
    printed: chartText.atLeast(printedAmount(actual.value, actual.unit)),
    status: 'lowerBound',
    note,
  });
}

function rowOf({ actual, target, basis, verdict }: Indicator, i: number, points: readonly Point[], told: string): SheetBlock {
  const scale = `x${i}`;
  const [label, targetPrinted, actualPrinted] = rowWords(points, i);
  const partly = basis === 'lowerBound' ? actual?.scope : '';
  return {
    kind: 'row',
    row: {
      label,
      value: told,
      alarm: verdict === 'missed',
      bar: { point: 2 * i + 1, series: 'actual', scale, length: drawnValue(actual), style: styles[basis] },
      tick: { point: 2 * i, series: 'target', scale, length: drawnValue(target), style: 'target' },
      under: [
        chartText.pair(words.actual, partly ? words.onlyOf(actualPrinted, partly) : actualPrinted),
        chartText.pair(words.target, targetPrinted),
      ],
    },
  };
}

function rowWords(points: readonly Point[], i: number): [name: string, target: string, actual: string] {
  const [target, actual] = points.slice(2 * i, 2 * i + 2) as [Point, Point];
  return [target.category, target.printed, actual.printed];
}

/** From zero to the larger of the two; a share up to all of it. */
function scaleOf({ target, actual }: Indicator, i: number): Scale {
  const end = Math.max(drawnValue(target) ?? 0, drawnValue(actual) ?? 0);
  return { id: `x${i}`, end: target.unit === unit.percent ? Math.max(end, 100) : end || 1 };
}

const drawnValue = (figure: Figure | null): number | null => (figure?.value ? toDrawing(figure.value as Decimal) : null);

/** Each verdict with what of its results the report itself does not state. */
function counts(indicators: readonly Indicator[]): readonly string[] {
  return (['met', 'missed', 'unknown'] as const).flatMap((verdict) => {
    const judged = indicators.filter((each) => each.verdict === verdict);
    return judged.length > 0 ? [words.count(verdict, judged.length, verdict === 'unknown' ? [] : restsOn(judged))] : [];
  });
}

function restsOn(judged: readonly Indicator[]): readonly string[] {
  const of = (basis: Indicator['basis']) => judged.filter((each) => each.basis === basis).length;
  return (['derived', 'lowerBound'] as const).flatMap((basis) => (of(basis) > 0 ? [words.restsOn[basis](of(basis))] : []));
}
