import { calledSpent } from '../domain/called-spent.ts';
import { type Figure, isNegative } from '../domain/figure.ts';
import type { PartKind } from '../domain/part-kinds.ts';
import type { Part, Report } from '../domain/report.ts';
import { inUnit, unitForAmounts } from '../presenting/amount-unit.ts';
import { kindsInOrder } from '../presenting/apart.ts';
import { budgetShown } from '../presenting/part-cells.ts';
import { overlapSaid } from '../presenting/parts-overlap.ts';
import { computedRateBeside, insteadOfRate, rateOf } from '../presenting/rates.ts';
import { shown, withoutSign } from '../presenting/shown.ts';
import { chartText } from '../text/readers/charts.ts';
import { partKindWords } from '../text/vocabulary.ts';
import type { Chart, Point } from './chart.ts';
import { layOut } from './layout.ts';
import { pointOf, sourceOf } from './point.ts';
import { printedFigure } from './printed.ts';
import type { SheetBlock } from './sheet.ts';
import { drawnYuan } from './yuan.ts';

const words = chartText.parts;
const series = [
  { id: 'budget', label: words.budget },
  { id: 'final', label: words.final },
] as const;
type SeriesId = (typeof series)[number]['id'];

/** The parts of one kind with the sides of the money that any of them has. */
interface DrawnKind {
  readonly kind: PartKind;
  readonly parts: readonly DrawnPart[];
  readonly sides: readonly SeriesId[];
}

interface DrawnPart extends Readonly<Record<SeriesId, Figure | null>> {
  readonly part: Part;
}

/** Kinds with two parts at least that have an amount, and none that a bar cannot show. */
export function drawnParts({ parts }: Pick<Report, 'parts'>): readonly DrawnKind[] | null {
  const kinds = kindsInOrder.flatMap((kind): DrawnKind[] => {
    const drawn = parts
      .filter((part) => part.kind === kind)
      .map((part): DrawnPart => ({ part, budget: budgetShown(part.funds), final: part.funds.finalAccount }))
      .filter(({ budget, final }) => budget?.value || final?.value);
    const sides = series.flatMap(({ id }) => (drawn.some((each) => each[id]) ? [id] : []));
    const amounts = drawn.flatMap(({ budget, final }) => [budget, final]).filter((each) => each !== null);
    const isDrawable = amounts.every((each) => !isNegative(each)) && amounts.some((each) => (drawnYuan(each) ?? 0) > 0);
    return drawn.length > 1 && isDrawable ? [{ kind, parts: drawn, sides }] : [];
  });
  return kinds.length > 0 ? kinds : null;
}

/** What each part planned and spent, all to one scale; what was overspent is said in vermilion beside its name. */
export function partsChart(report: Report): Chart | null {
  const kinds = drawnParts(report);
  if (!kinds) return null;
  const figures = kinds.flatMap(({ parts }) => parts.flatMap(({ budget, final }) => [budget, final])).filter((each) => each !== null);
  const unit = unitForAmounts(figures);
  const points: Point[] = [];
  const categories: Chart['categories'][number][] = [];
  const blocks: SheetBlock[] = [];
  for (const { kind, parts, sides } of kinds) {
    if (kinds.length > 1) blocks.push({ kind: 'note', text: words.ofKind(partKindWords[kind]) });
    for (const each of parts) {
      const remark = remarkOf(each.part, unit);
      categories.push({ label: each.part.name, remark });
      const own = sides.map((id) => pointOfSide(report, each, id, unit));
      const first = points.push(...own) - own.length;
      blocks.push(rowOf(each, { sides, first, own, remark }));
    }
  }
  const hasTicks = kinds.some(({ sides }) => sides.length > 1);
  return {
    id: 'parts',
    key: 'parts',
    finding: chartText.title(chartText.clauses(kinds.map((each) => finding(each, report)))),
    description: words.described(
      points.map(({ category, series: id, printed }) => chartText.pair(`${category}${words[id as SeriesId]}`, printed)).join('，'),
    ),
    source: sourceOf(report, figures),
    document: chartText.document(report.narrative.title, report.name),
    series,
    categories,
    categoryHead: words.head,
    remarkHead: words.remark,
    points,
    ...layOut([...blocks, { kind: 'note', text: hasTicks ? words.scaleAndTicks : words.scale }], [{ id: 'x', end: longest(figures) }], {
      budget: words.budget,
      final: words.final,
    }),
  };
}

const longest = (figures: readonly Figure[]): number => Math.max(...figures.map((each) => drawnYuan(each) ?? 0));

function pointOfSide(report: Report, { part, ...of }: DrawnPart, id: SeriesId, unit: string | null): Point {
  const figure = of[id];
  const given = { series: id, category: part.name };
  const printed = (each: Figure) => printedFigure(inUnit(each, unit));
  if (!figure)
    return {
      ...given,
      ...{ figure: null, value: null, unit: unit ?? '', printed: chartText.undisclosed, status: 'undisclosed', note: '' },
    };
  const others = part.funds.conflicting.filter(({ phase }) => phase === figure.phase).map(printed);
  const point = pointOf(report, figure, { ...given, printed: printed(figure) });
  return others.length > 0 ? { ...point, note: chartText.clauses([point.note, chartText.trend.elsewhere(others)]) } : point;
}

interface RowContext {
  readonly sides: readonly SeriesId[];
  /** Position of its first point in the chart. */
  readonly first: number;
  readonly own: readonly Point[];
  readonly remark: string | null;
}

/** Spent as a bar, planned as an upright line; where parts have only the one, it is the bar. */
function rowOf({ part, budget, final }: DrawnPart, { sides, first, own, remark }: RowContext): SheetBlock {
  const [only] = sides;
  const label = part.name;
  if (sides.length === 1 && only) {
    const [figure, style] = only === 'final' ? ([final, 'actual'] as const) : ([budget, 'plan'] as const);
    const bar = { point: first, series: only, scale: 'x', length: figure && drawnYuan(figure), style };
    return { kind: 'row', row: { label, value: own[0]?.printed ?? '', bar } };
  }
  const [planned, spent] = own as [Point, Point];
  return {
    kind: 'row',
    row: {
      label,
      value: remark ?? '',
      alarm: isOverspent(part),
      bar: { point: first + 1, series: 'final', scale: 'x', length: final && drawnYuan(final), style: 'actual' },
      tick: { point: first, series: 'budget', scale: 'x', length: budget && drawnYuan(budget), style: 'target' },
      under: [chartText.pair(words.final, spent.printed), chartText.pair(words.budget, planned.printed)],
    },
  };
}

const isOverspent = ({ funds }: Part): boolean => funds.unspent !== null && isNegative(funds.unspent);

/** By how much it was overspent, else its rate, with what the bars give where that is another; null where none is known. */
function remarkOf(part: Part, unit: string | null): string | null {
  const { unspent, noRate } = part.funds;
  if (unspent?.value && isOverspent(part)) {
    return words.overspent(shown(inUnit(withoutSign(unspent), unit)));
  }
  const rate = rateOf(part.funds);
  if (rate) {
    const computed = computedRateBeside(part.funds);
    return computed ? words.ratesDiffer(printedFigure(rate), shown(computed)) : printedFigure(rate);
  }
  return noRate && noRate !== 'undisclosed' ? (insteadOfRate(part.funds) ?? null) : null;
}

const called = (parts: readonly DrawnPart[]): string | null =>
  calledSpent(parts.flatMap(({ part: { name }, final: figure }) => (figure ? [{ figure, name }] : [])));

function finding({ kind, parts, sides }: DrawnKind, report: Report): string {
  const of = [parts.length, partKindWords[kind]] as const;
  if (overlapSaid(report, kind) !== null)
    return words.overlapping(
      of[1],
      sides.map((side) => words[side]),
    );
  if (sides.length === 1) return words.only(...of, sides[0] === 'final' ? (called(parts) ?? words.final) : words.budget);
  const over = parts.filter(({ part }) => isOverspent(part)).length;
  const isAllKnown = parts.every(({ part }) => part.funds.unspent !== null);
  if (over > 0) return isAllKnown ? words.someOver(...of, over) : words.over(over, of[1]);
  return isAllKnown ? words.noneOver(...of) : words.both(...of);
}
