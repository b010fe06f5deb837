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

/** The charts that the report's data can carry, in the order of the vocabulary. */
export const chartsOf = (report: Report): readonly Chart[] => Object.values(builders).flatMap((build) => build(report) ?? []);
