import type { ProjectHistory } from '../domain/archive.ts';
import type { Report } from '../domain/report.ts';
import type { ChartId } from '../text/vocabulary.ts';
import { beneficiariesChart, drawnGroups } from './beneficiaries.ts';
import type { Chart } from './chart.ts';
import { drawnFunds, fundsChart } from './funds.ts';
import { drawnGrowth, growthChart } from './growth.ts';
import { drawnIndicators, indicatorsChart } from './indicators.ts';
import { trendChart } from './trend.ts';

const builders: Readonly<Record<ChartId, (report: Report) => Chart | null>> = {
  funds: fundsChart,
  indicators: indicatorsChart,
  beneficiaries: beneficiariesChart,
  growth: growthChart,
};

const built = new WeakMap<Report, readonly Chart[]>();

/** The charts that the report's data can carry, in the order of the vocabulary. The same report gives the same charts, so each is drawn once. */
export function chartsOf(report: Report): readonly Chart[] {
  const charts = built.get(report) ?? Object.values(builders).flatMap((build) => build(report) ?? []);
  built.set(report, charts);
  return charts;
}

/** What each chart draws of a report; nothing where the data cannot carry it. */
const data: Readonly<Record<ChartId, (report: Report) => object | null>> = {
  funds: drawnFunds,
  indicators: drawnIndicators,
  beneficiaries: drawnGroups,
  growth: drawnGrowth,
};

/** Whether the report's data can carry the chart. */
export const isDrawable = (chart: ChartId, report: Report): boolean => data[chart](report) !== null;

const trends = new WeakMap<ProjectHistory, Chart>();

/** The chart of a project over the years; none before there are two. */
export function trendOf(history: ProjectHistory): Chart | null {
  if (history.reports.length < 2) return null;
  const chart = trends.get(history) ?? trendChart(history);
  trends.set(history, chart);
  return chart;
}
