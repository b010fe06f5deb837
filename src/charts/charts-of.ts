import type { Report } from '../domain/report.ts';
import type { ChartId } from '../text/vocabulary.ts';
import { beneficiariesChart } from './beneficiaries.ts';
import type { Chart } from './chart.ts';
import { fundsChart } from './funds.ts';
import { growthChart } from './growth.ts';
import { indicatorsChart } from './indicators.ts';

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
