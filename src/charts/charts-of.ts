import type { ProjectHistory } from '../domain/archive.ts';
import { remembered } from '../domain/remembered.ts';
import type { Report } from '../domain/report.ts';
import type { ChartId } from '../text/vocabulary.ts';
import { beneficiariesChart, drawnGroups } from './beneficiaries.ts';
import type { Chart } from './chart.ts';
import { drawnFunds, fundsChart } from './funds.ts';
import { drawnGrowth, growthChart } from './growth.ts';
import { drawnIndicators, indicatorsChart } from './indicators.ts';
import { drawnParts, partsChart } from './parts.ts';
import { trendChart } from './trend.ts';

const builders: Readonly<Record<ChartId, (report: Report) => Chart | null>> = {
  funds: fundsChart,
  indicators: indicatorsChart,
  beneficiaries: beneficiariesChart,
  growth: growthChart,
  parts: partsChart,
};

/** The charts that the report's data can carry, in the order of the vocabulary. The same report gives the same charts, so each is drawn once. */
export const chartsOf = remembered((report: Report): readonly Chart[] => Object.values(builders).flatMap((build) => build(report) ?? []));

/** What each chart draws of a report; nothing where the data cannot carry it. */
const data: Readonly<Record<ChartId, (report: Report) => object | null>> = {
  funds: drawnFunds,
  indicators: drawnIndicators,
  beneficiaries: drawnGroups,
  growth: drawnGrowth,
  parts: drawnParts,
};

/** Whether the report's data can carry the chart. */
export const isDrawable = (chart: ChartId, report: Report): boolean => data[chart](report) !== null;

/** The chart of a project over the years; none before there are two. */
export const trendOf = remembered((history: ProjectHistory): Chart | null =>
  history.reports.length + history.parts.length < 2 ? null : trendChart(history),
);
