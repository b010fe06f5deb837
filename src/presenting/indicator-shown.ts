import type { Figure } from '../domain/figure.ts';
import { type GivenPoints, pointsLost } from '../domain/points-lost.ts';
import { type Indicator, indicatorName, type Report } from '../domain/report.ts';
import { hasOnlyPoints } from '../domain/scored-indicators.ts';
import type { Unjudged } from '../domain/verdict.ts';
import { formColumn } from '../language/cells/form-headings.ts';
import { decimalToText } from '../language/decimal.ts';
import { markedWords } from '../text/readers/marked.ts';
import { unjudgedWords } from '../text/readers/unjudged.ts';
import { zh } from '../text/readers/zh.ts';
import { caveatsOfVerdict } from './caveats.ts';
import { explain } from './explain.ts';
import { atLeastShown, shown } from './shown.ts';

const words = zh.report.indicators;

/** Points for an execution rate have no target that could be undisclosed. */
export const targetShown = ({
  target,
  unjudged,
  untargeted,
  aimed,
}: Pick<Indicator, 'target' | 'unjudged' | 'untargeted' | 'aimed'>): string =>
  target ? shown(target) : noTargetShown({ unjudged, untargeted: untargeted ?? undefined, aimed: aimed ?? undefined });

/** In place of a target that the report does not state; `untargeted`: its words that none was set, `aimed`: those of its goals. */
export const noTargetShown = ({ unjudged, untargeted, aimed }: WithoutTarget): string => {
  if (hasOnlyPoints({ unjudged })) return zh.none;
  if (untargeted !== undefined) return words.untargeted;
  return aimed === undefined ? zh.undisclosed : words.instead(aimed);
};

type WithoutTarget = Pick<Indicator, 'unjudged'> & { readonly untargeted?: string | undefined; readonly aimed?: string | undefined };

/** Whether it was reached; of a row that is only given points there is nothing to say. */
export const verdictWord = ({ verdict, unjudged }: Pick<Indicator, 'verdict' | 'unjudged'>): string =>
  hasOnlyPoints({ unjudged }) ? zh.none : unjudged === 'inapplicable' ? zh.inapplicable : words.verdict[verdict];

/** Behind the verdict, how many points were lost; empty where none. */
export function lostShown(indicator: GivenPoints): string {
  const lost = pointsLost(indicator);
  return lost ? words.lost(decimalToText(lost)) : '';
}

export const verdictShown = (indicator: Pick<Indicator, 'verdict'> & GivenPoints): string =>
  `${verdictWord(indicator)}${lostShown(indicator)}`;

const isMarked = (unjudged: Unjudged): boolean => unjudged === 'inapplicable' || unjudged === 'targetMarked' || unjudged === 'resultMarked';

/** Why nothing is judged, empty where something is; of what the report marks as not applicable, what it prints there. */
export function unjudgedSaid(unjudged: Unjudged | null, sides: readonly (Pick<Figure, 'status' | 'words'> | null)[]): string {
  if (unjudged === null) return '';
  const printed = new Set(sides.flatMap((side) => (side?.status === 'inapplicable' && side.words !== null ? [side.words] : [])));
  if (printed.size === 0 || !isMarked(unjudged)) return unjudgedWords[unjudged];
  return markedWords.said([...printed]);
}

/** The actual as tables print it: at least so much where only a part is published. */
export const actualShown = ({ basis, actual, instead, unjudged }: Indicator): string =>
  !actual
    ? instead === null
      ? unjudged === 'onlyPoints'
        ? zh.none
        : zh.undisclosed
      : words.instead(instead)
    : basis === 'lowerBound'
      ? atLeastShown(actual)
      : shown(actual);

/** The same with all that the editor says of the numbers, where no link can lead to it. */
export const basisInPrint = (indicator: Indicator, report: Pick<Report, 'figures'>): string =>
  [...remarksOn(indicator, report), ...caveatsOfVerdict(indicator, report).map(({ note }) => note ?? '')]
    .filter(Boolean)
    .join(zh.report.semicolon);

/** What stands under an indicator: what its result is, why nothing is judged, what the report gives as the reason. */
export const remarksOn = (indicator: Indicator, report: Pick<Report, 'figures'>): readonly string[] =>
  [
    (indicator.unjudged === 'neither' || indicator.unjudged === 'onlyPoints') && indicator.instead === null
      ? ''
      : basisShown(indicator, report),
    // Of a missing result the basis speaks.
    indicator.unjudged === 'noResult' ? '' : unjudgedSaid(indicator.unjudged, [indicator.target, indicator.actual]),
    pointsShown(indicator) ?? '',
    indicator.completion ? words.completion(explain(indicator.completion, report)) : '',
    indicator.reason ? words.reason(indicator.reason) : '',
  ].filter(Boolean);

/** Of a part of the score what it was given; of other rows that is data, and no remark. */
export const pointsSaid = ({ unjudged, score, weight }: PointsInText): string | null =>
  unjudged === 'onlyPoints' && score !== null ? words.points(score, weight) : null;

interface PointsInText extends Pick<Indicator, 'unjudged'> {
  readonly score: string | null;
  readonly weight: string | null;
}

export const pointsShown = ({ unjudged, score, weight }: Indicator): string | null =>
  pointsSaid({ unjudged, score: score && decimalToText(score), weight: weight && decimalToText(weight) });

/** What stands under a table of indicators, some of which are judged by nobody but the report. */
export const asReportedNote = (indicators: readonly Indicator[]): string | null =>
  indicators.some(({ verdict }) => verdict === 'asReported') ? words.asReported : null;

/** What the verdict rests on; empty where the report states the actual as one. */
function basisShown(indicator: Indicator, report: Pick<Report, 'figures'>): string {
  const { basis, actual, instead } = indicator;
  if (basis === 'lowerBound') return actual ? words.basis.lowerBound(actual.label) : '';
  if (basis === 'derived') return actual ? words.basis.derived(explain(actual, report)) : '';
  if (basis === 'reported') return groundsShown(indicator);
  return instead === null ? words.basis.undisclosed : words.basis.instead(instead);
}

/** Words of a column that says why points were given (评分依据): they may tell of something else than a result. */
function groundsShown(indicator: Indicator): string {
  const { actual } = indicator;
  const name = indicatorName(indicator);
  const heading = actual && actual.words !== null && actual.label.startsWith(name) ? actual.label.slice(name.length) : '';
  return heading !== '' && formColumn(heading) === 'basis' ? words.basis.grounds(heading) : '';
}
