import { indicatorName } from '../domain/report.ts';
import type { FiguresJson } from '../downloads/figures-json-schema.ts';
import { noTargetShown, pointsSaid, unjudgedSaid, verdictShown } from '../presenting/indicator-shown.ts';
import { verifyWords as words } from '../text/editors/verify.ts';
import { zh } from '../text/readers/zh.ts';
import type { IndicatorRow } from './verify-page.ts';
import { atLeast, shown } from './verify-shown.ts';

type IndicatorJson = FiguresJson['indicators'][number];

/** The cells of a row of the indicator table and what stands under it, as figures.json has them. */
export function verifyIndicator(
  { target, actual, verdict, otherWords }: IndicatorRow,
  indicator: IndicatorJson,
  file: FiguresJson,
): string[] {
  const { columns, instead } = zh.report.indicators;
  const nothing = indicator.unjudged === 'onlyPoints' ? zh.none : shown(indicator.actual, file);
  const result = indicator.instead === null ? nothing : instead(indicator.instead);
  const cells = [
    [columns.target, target, indicator.target === null ? noTargetShown(indicator) : shown(indicator.target, file)],
    [columns.actual, actual, indicator.actual && indicator.basis === 'lowerBound' ? atLeast(indicator.actual, file) : result],
    [columns.verdict, verdict, verdictShown(indicator)],
  ] as const;
  return [
    ...cells.flatMap(([column, page, expected]) =>
      page === expected ? [] : [words.indicator(indicatorName(indicator), column, page, expected)],
    ),
    ...remarksOf(indicator, file)
      .filter((each) => !otherWords.includes(each))
      .map((each) => words.indicator(indicatorName(indicator), columns.verdict, '', each)),
  ];
}

/** What stands under an indicator: why nothing is judged, and the reason that the report gives. */
const remarksOf = (indicator: IndicatorJson, { figures }: FiguresJson): string[] =>
  [
    indicator.unjudged === 'noResult'
      ? ''
      : unjudgedSaid(
          indicator.unjudged,
          figures.filter(({ id }) => [indicator.target, indicator.actual].includes(id)),
        ),
    pointsSaid(indicator) ?? '',
    indicator.reason === null ? '' : zh.report.indicators.reason(indicator.reason),
  ].filter(Boolean);
