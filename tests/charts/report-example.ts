import type { ProjectHistory } from '../../src/domain/archive.ts';
import { buildReport } from '../../src/domain/build-report.ts';
import type { Statement } from '../../src/domain/figure.ts';
import { projectFile } from '../../src/domain/files/project-file.ts';
import type { Report } from '../../src/domain/report.ts';
import { statedFigures } from '../../src/domain/stated-figures.ts';

type Yaml = Readonly<Record<string, unknown>>;

/** A report of a body that cannot exist, from what an editor would write; every figure is stated in 一（二）. */
export function reportExample(given: Yaml, year = 2031): Report {
  const file = projectFile.parse({ name: '示例救助', funds: [], indicators: [], ...given });
  const statements = new Map(statedFigures(file).map((figure) => [figure.id, [statement(figure.id, figure.quotes[0] ?? '')]]));
  return buildReport({
    publisher: 'example-office',
    year,
    project: 'aid',
    file,
    narrative: {
      title: `${year}年度示例市虚构区办公室绩效评价报告`,
      annex: null,
      blocks: [],
      placements: [],
      remarks: [],
      marks: [],
      characters: 0,
    },
    source: { file: 'source.txt', received: 'source.txt', encoding: 'utf-8', bytes: 0, sha256: '' },
    statements,
    gradeStatements: new Map(),
  });
}

export const money = (id: string, label: string, phase: string, value: string, unit = '元'): Yaml => ({
  ...{ id, label, phase, value, unit },
  quotes: [`${label}${value}${unit}`],
});

export const persons = (id: string, label: string, value: string): Yaml => ({
  ...{ id, label, value, unit: '人' },
  quotes: [`${label}${value}人`],
});

export const target = (id: string, operator: string, value: string, unit: string): Yaml => ({
  ...{ id, label: '年度指标值', operator, value, unit },
  quotes: [`年度指标值为${operator}${value}${unit}`],
});

export const indicator = (id: string, name: string, aim: Yaml, actual: unknown): Yaml => ({
  id,
  path: ['产出指标', '数量指标', name],
  target: aim,
  actual,
});

/** The numbers of the first report, which every chart has to carry well. */
export const firstReport = (): Report =>
  reportExample({
    funds: [money('budget', '预算安排', '年初预算', '800000'), money('final', '决算数', '决算', '799998.85')],
    indicators: [
      indicator('payment-rate', '支付完成率', target('payment-rate-target', '≥', '95', '%'), { from: 'execution-rate' }),
      indicator('influence', '司法公正影响力', target('persons-target', '≥', '20', '人'), { atLeast: 'women' }),
    ],
    beneficiaries: {
      total: '未公布',
      groups: [
        {
          figure: persons('women', '救助妇女', '73'),
          growth: { id: 'women-growth', label: '救助妇女人数同比', value: '421', unit: '%', quotes: ['同比上升 421%'] },
          parts: [
            persons('mothers', '失去子女赡养的老年母亲', '14'),
            persons('girls', '失去抚养的女童', '25'),
            persons('abused', '被性侵的被害女性', '9'),
          ],
        },
      ],
    },
  });

export const yearReport = (year: number, budget: string, final: string): Report =>
  reportExample({ funds: [money('budget', '预算安排', '年初预算', budget), money('final', '决算数', '决算', final)] }, year);

export function historyOf(
  reports: readonly Report[],
  missing: readonly number[] = [],
  absences: ProjectHistory['absences'] = [],
): ProjectHistory {
  return {
    id: 'aid',
    name: '示例救助',
    path: 'example-office/projects/aid/',
    reports,
    parts: [],
    years: reports.map(({ year }) => year),
    missing,
    absences,
  };
}

const statement = (id: string, quotation: string): Statement => ({
  ...{ anchor: id, quotation, printed: '', block: 0, start: 0, end: 0 },
  place: '一（二）',
});
