import { areComparable } from '../domain/derive/judge.ts';
import { inOneMeasure } from '../domain/derive/ratio-sides.ts';
import { type Figure, isKnown } from '../domain/figure.ts';
import { numbersOfIndicator, sidesOf } from '../domain/indicator-sides.ts';
import { comparable } from '../domain/money.ts';
import { type Indicator, indicatorName, type Report } from '../domain/report.ts';
import { toDrawing } from '../language/decimal.ts';
import { isUpperBound } from '../language/operator.ts';
import { unit } from '../language/units.ts';
import { caveatsOfVerdict } from '../presenting/caveats.ts';
import { type CountedIndicator, countedIndicators, countsSaid } from '../presenting/indicator-counts.ts';
import { targetShown, verdictShown } from '../presenting/indicator-shown.ts';
import { atLeastShown } from '../presenting/shown.ts';
import { chartText } from '../text/readers/charts.ts';
import type { Chart, Point } from './chart.ts';
import type { Scale } from './datasets.ts';
import { layOut } from './layout.ts';
import { noteOf, pointOf, sourceOf } from './point.ts';
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

const isDrawn = (indicator: Indicator): boolean => sidesOf(indicator).some(isKnown);

export function drawnIndicators(report: Pick<Report, 'parts' | 'indicators'>): readonly CountedIndicator[] | null {
  const drawn = countedIndicators(report).filter(isDrawn);
  return drawn.length > 0 ? drawn : null;
}

/**
 * Target against actual, each indicator to its own scale, for their units differ. One that is no single number on either side has no
 * bar: it stands in the chart's table, and the picture says how many there are, and how many of them were missed.
 */
export function indicatorsChart(report: Report): Chart | null {
  const indicators = countedIndicators(report);
  const drawn = drawnIndicators(report);
  if (!drawn) return null;
  const points = indicators.flatMap((indicator) => [targetPoint(report, indicator), actualPoint(report, indicator)]);
  const blocks = indicators.flatMap((indicator, i) =>
    isDrawn(indicator) ? [rowOf(indicator, i, points, verdictOf(indicator, report))] : [],
  );
  const scales = indicators.flatMap((indicator, i) => (isDrawn(indicator) ? [scaleOf(indicator, i)] : []));
  const figures = indicators.flatMap(sidesOf);
  const others = indicators.filter((each) => !isDrawn(each));
  const note = [words.ownScales, words.undrawn(others.length, others.filter(({ verdict }) => verdict === 'missed').length)].join('');
  return {
    id: 'indicators',
    key: 'indicators',
    finding: chartText.title(countsSaid(indicators, report.narrative)),
    description: words.described(indicators.map((each, i) => words.row(...rowWords(points, i), verdictOf(each, report))).join('；')),
    source: sourceOf(report, figures),
    document: chartText.document(report.narrative.title, report.name),
    series,
    categories: indicators.map((indicator) => ({ label: nameOf(indicator), remark: verdictOf(indicator, report) })),
    categoryHead: words.head,
    remarkHead: words.remark,
    points,
    ...layOut([...blocks, { kind: 'note', text: note }], scales, { target: words.target, actual: words.actual }),
  };
}

/** The verdict, marked where the editor has something to say of what it rests on. */
function verdictOf(indicator: Indicator, report: Report): string {
  const said = verdictShown(indicator);
  return caveatsOfVerdict(indicator, report).length > 0 ? words.withCaveat(said) : said;
}

const nameOf = (indicator: CountedIndicator): string => words.of(indicator.owner, indicatorName(indicator));

function targetPoint(report: Report, indicator: CountedIndicator): Point {
  const { target, actual, untargeted } = indicator;
  const given = { series: 'target', category: nameOf(indicator) };
  if (!target)
    return {
      ...given,
      ...{ figure: null, value: null, unit: actual?.unit ?? '', status: 'undisclosed' },
      ...{ printed: targetShown(indicator), note: untargeted === null ? '' : words.instead(untargeted) },
    };
  return pointOf(report, target, given);
}

function actualPoint(report: Report, indicator: CountedIndicator): Point {
  const { actual, basis, target, instead } = indicator;
  const given = { series: 'actual', category: nameOf(indicator) };
  if (!actual)
    return {
      ...given,
      ...{ figure: null, value: null, unit: target?.unit ?? '', status: 'undisclosed' },
      ...(instead === null ? { printed: chartText.undisclosed, note: '' } : { printed: words.none, note: words.instead(instead) }),
    };
  if (basis !== 'lowerBound' || !actual.value) return pointOf(report, actual, given);
  const note = chartText.clauses([chartText.source.onlyPart(actual.label), noteOf(report, actual)]);
  return pointOf(report, actual, {
    ...given,
    printed: atLeastShown(actual),
    status: 'lowerBound',
    note,
  });
}

function rowOf(indicator: Indicator, i: number, points: readonly Point[], told: string): SheetBlock {
  const { actual, target, basis, verdict } = indicator;
  const drawn = lengthsOf(indicator);
  const scale = `x${i}`;
  const [label, targetPrinted, actualPrinted] = rowWords(points, i);
  const partly = basis === 'lowerBound' ? actual?.scope : '';
  return {
    kind: 'row',
    row: {
      label,
      value: told,
      alarm: verdict === 'missed',
      bar: { point: 2 * i + 1, series: 'actual', scale, length: drawn.actual, style: styles[basis] },
      tick: { point: 2 * i, series: 'target', scale, length: drawn.target, style: 'target' },
      under: [
        chartText.pair(words.actual, partly ? words.onlyOf(actualPrinted, partly) : actualPrinted),
        chartText.pair(words.target, isCeiling(target) ? words.shortIsGood(targetPrinted) : targetPrinted),
      ],
    },
  };
}

/** What must not be passed: the shorter bar is the better one. */
const isCeiling = (target: Figure | null): boolean => isUpperBound(target?.operator);

function rowWords(points: readonly Point[], i: number): [name: string, target: string, actual: string] {
  const [target, actual] = points.slice(2 * i, 2 * i + 2) as [Point, Point];
  return [target.category, target.printed, actual.printed];
}

interface DrawnLengths {
  readonly target: number | null;
  readonly actual: number | null;
  readonly isPercent: boolean;
}

/** Both in one measure. Beside a result in another unit a target has no place. */
function lengthsOf({ target, actual }: Indicator): DrawnLengths {
  const numbers = numbersOfIndicator({ target, actual });
  const [aim, result] = numbers ? inOneMeasure(numbers.target, numbers.actual) : [target, actual];
  const isOneKind = !aim || !result || areComparable(aim, result);
  const lengthOf = (side: Figure | null) => {
    const value = side && (isOneKind ? comparable(side) : side.value);
    return value ? toDrawing(value) : null;
  };
  const isPercent = [isOneKind ? aim : null, result].find((side) => side?.value)?.unit === unit.percent;
  return { target: isOneKind ? lengthOf(aim) : null, actual: lengthOf(result), isPercent };
}

/** From zero to the larger of the two; a share up to all of it. */
function scaleOf(indicator: Indicator, i: number): Scale {
  const { target, actual, isPercent } = lengthsOf(indicator);
  const end = Math.max(target ?? 0, actual ?? 0);
  return { id: `x${i}`, end: isPercent ? Math.max(end, 100) : end || 1 };
}
