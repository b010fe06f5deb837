import { beneficiariesChart } from '../../src/charts/beneficiaries.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { fundsChart } from '../../src/charts/funds.ts';
import { growthChart } from '../../src/charts/growth.ts';
import { indicatorsChart } from '../../src/charts/indicators.ts';
import { trendChart } from '../../src/charts/trend.ts';
import type { Report } from '../../src/domain/report.ts';
import { firstReport, historyOf, indicator, money, persons, reportExample, target, yearReport } from './report-example.ts';

const funds = (...figures: readonly object[]): Report => reportExample({ funds: figures });

export const adjusted = (): Report =>
  funds(
    money('budget', '年初预算数', '年初预算', '1200000'),
    money('adjusted', '调整后预算数', '调整后预算', '1500000'),
    money('final', '决算数', '决算', '1123456.7'),
  );

export const overspent = (): Report =>
  funds(money('budget', '年初预算数', '年初预算', '120', '万元'), money('final', '决算数', '决算', '1200345.67'));

/** Far more than planned: what was overspent is nearly all of what was spent. */
export const overspentFar = (): Report =>
  funds(money('budget', '预算安排', '年初预算', '1', '万元'), money('final', '最终支出', '决算', '250', '万元'));

/** Two final accounts that no rounding makes the same. */
export const contradictory = (): Report =>
  funds(
    money('budget', '预算安排', '年初预算', '100', '万元'),
    money('final', '决算数', '决算', '40', '万元'),
    money('final-table', '决算数', '决算', '52', '万元'),
  );

export const spentExactly = (): Report =>
  funds(money('budget', '预算数', '年初预算', '500000'), money('final', '决算数', '决算', '500000'));

/** One indicator of each kind: missed, undisclosed, met with a long name. */
export const verdicts = (): Report =>
  reportExample({
    funds: [money('input', '资金投入量', '年初预算', '500000')],
    indicators: [
      indicator('training', '培训人次', target('training-target', '≥', '500', '人次'), {
        ...persons('trained', '实际培训', '430'),
        unit: '人次',
      }),
      indicator('satisfaction', '受助对象满意度', target('satisfaction-target', '≥', '90', '%'), '未公布'),
      indicator('complaints', '经查实的投诉件数', target('complaints-target', '≤', '0', '件'), {
        ...persons('complained', '实际投诉', '0'),
        unit: '件',
      }),
      indicator('visits', '走访困难家庭并逐户登记造册、按季度回访的件数', target('visits-target', '≥', '1200', '件'), {
        ...persons('visited', '实际走访', '1500'),
        unit: '件',
      }),
    ],
  });

export const fourYears = () =>
  historyOf(
    [yearReport(2029, '600000', '580120.5'), yearReport(2030, '700000', '712000'), yearReport(2032, '800000', '799998.85')],
    [2031],
  );

const present = (chart: Chart | null): Chart => {
  if (!chart) throw new Error('no chart');
  return chart;
};

/** The gallery: every kind of chart, and the cases in which one looks different. */
export const gallery = (): Readonly<Record<string, Chart>> => ({
  funds: present(fundsChart(firstReport())),
  'funds-adjusted': present(fundsChart(adjusted())),
  'funds-overspent': present(fundsChart(overspent())),
  'funds-overspent-far': present(fundsChart(overspentFar())),
  'funds-contradictory': present(fundsChart(contradictory())),
  'funds-equal': present(fundsChart(spentExactly())),
  indicators: present(indicatorsChart(firstReport())),
  'indicators-verdicts': present(indicatorsChart(verdicts())),
  beneficiaries: present(beneficiariesChart(firstReport())),
  growth: present(growthChart(firstReport())),
  trend: trendChart(fourYears()),
});
