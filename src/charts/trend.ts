import type { ProjectHistory, YearEntry } from '../domain/archive.ts';
import type { Figure } from '../domain/figure.ts';
import { accountOf, entriesOf, reasonOf, reportsBehind } from '../domain/histories.ts';
import type { Account } from '../domain/report.ts';
import { unit as unitWords } from '../language/units.ts';
import { inUnit, unitOfReports } from '../presenting/amount-unit.ts';
import { type FirstAsked, insteadOf } from '../presenting/apart.ts';
import { budgetShown } from '../presenting/part-cells.ts';
import { beyondInShort } from '../presenting/parts-beyond.ts';
import { derivedText } from '../text/derived.ts';
import { chartText } from '../text/readers/charts.ts';
import { zh } from '../text/readers/zh.ts';
import type { Chart, Point } from './chart.ts';
import { layOut } from './layout.ts';
import { pointOf } from './point.ts';
import { printedFigure } from './printed.ts';
import type { SheetBlock, SheetEntry } from './sheet.ts';
import { drawnYuan } from './yuan.ts';

const words = chartText.trend;
const series = [
  { id: 'budget', label: words.budget },
  { id: 'final', label: words.final },
] as const;
const sides = { budget: 'budget', final: 'finalAccount' } as const;
const styles = { budget: 'thinPlan', final: 'thickActual' } as const;

/** Budget and final account over the years, time running down the page; a year without a report keeps its place, empty. */
export function trendChart(history: ProjectHistory): Chart {
  const years = [...history.years, ...history.missing].toSorted((a, b) => a - b);
  const entries = entriesOf(history);
  const latest = entries.at(-1)?.report;
  const unit = unitOfReports(entries.map(accountOf));
  const points: Point[] = [];
  const lengths: number[] = [];
  const blocks: SheetBlock[] = [
    { kind: 'legend', entries: series.map(({ id }) => ({ series: id, label: words.legend[id], style: styles[id] })) },
  ];
  for (const year of new Set(years)) {
    const entry = entries.find((each) => each.year === year);
    const bars = series.map(({ id }): SheetEntry => {
      const funds = entry && accountOf(entry).funds;
      const figure = funds && (id === 'budget' ? budgetShown(funds) : funds.finalAccount);
      const point = entry
        ? yearPoint(entry, figure ?? null, { series: id, category: chartText.year(year) }, { unit, side: sides[id] })
        : missingPoint(id, chartText.year(year), reasonOf(history, year));
      const length = figure ? drawnYuan(figure) : null;
      lengths.push(length ?? 0);
      return { value: point.printed, bar: { point: points.push(point) - 1, series: id, scale: 'x', length, style: styles[id] } };
    });
    blocks.push({ kind: 'year', label: chartText.year(year), entries: bars, isMissing: !entry });
  }
  return {
    id: 'trend',
    key: `${history.id}-trend`,
    finding: chartText.title(finding(history, points)),
    description: words.described(
      points.map(({ category, series: id, printed }) => `${category}${words[id as 'budget' | 'final']} ${printed}`).join('，'),
    ),
    source: chartText.clauses([words.source, ...history.absences.map(({ year, reason }) => words.absence(chartText.year(year), reason))]),
    document: chartText.document(words.documents(latest?.narrative.title ?? '', reportsBehind(history).length), history.name),
    series,
    categories: [...new Set(years)].map((year) => ({ label: chartText.year(year), remark: null })),
    categoryHead: words.head,
    remarkHead: null,
    points,
    ...layOut(blocks, [{ id: 'x', end: Math.max(...lengths) || 1 }], { budget: words.budget, final: words.final }),
  };
}

interface YearSide {
  readonly unit: string | null;
  readonly side: FirstAsked;
}

function yearPoint(entry: YearEntry, figure: Figure | null, given: Pick<Point, 'series' | 'category'>, { unit, side }: YearSide): Point {
  const printed = (each: Figure) => printedFigure(inUnit(each, unit));
  const instead = insteadOf(accountOf(entry), side);
  if (!figure)
    return {
      ...given,
      ...nothing,
      printed: instead ?? chartText.undisclosed,
      status: 'undisclosed',
      note: whyEmpty(accountOf(entry), instead),
    };
  const others = accountOf(entry)
    .funds.conflicting.filter(({ phase }) => phase === figure.phase)
    .map(printed);
  const beyond = beyondInShort(figure, accountOf(entry), entry.report);
  const said = beyond ? zh.report.sentence.bracketed(beyond) : '';
  const point = pointOf(entry.report, figure, { ...given, printed: `${printed(figure)}${said}` });
  return others.length > 0 ? { ...point, note: chartText.clauses([point.note, words.elsewhere(others)]) } : point;
}

const whyEmpty = ({ funds }: Account, instead: string | undefined): string =>
  funds.elsewhere ? derivedText.saidInstead(funds.elsewhere).replace(/。$/u, '') : instead ? words.apart : '';

const nothing = { figure: null, value: null, unit: unitWords.yuan } as const;

const missingPoint = (series: string, category: string, reason: string | undefined): Point => ({
  ...{ series, category, ...nothing, printed: chartText.missing, status: 'missing' },
  note: reason ? chartText.clauses([words.missing, reason]) : words.missing,
});

function finding({ missing }: ProjectHistory, points: readonly Point[]): string {
  const known = points.filter((point) => point.series === 'final' && point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const absent = missing.length > 0 ? [words.missingYears(missing.map(chartText.year))] : [];
  if (!first || !last) {
    const said = points.flatMap(({ series: id, status, printed }) => (id === 'final' && status === 'undisclosed' ? [printed] : []));
    return chartText.clauses([words.noFinal([...new Set(said)]), ...absent]);
  }
  if (first === last) return chartText.clauses([words.only(first.category, first.printed), ...absent]);
  return chartText.clauses([words.between(first.category, first.printed, last.category, last.printed), ...absent]);
}
