import type { Indicator, Report } from '../domain/report.ts';
import { zh } from '../text/readers/zh.ts';
import { caveatsOfVerdict } from './caveats.ts';
import { explain } from './explain.ts';
import { shown } from './shown.ts';

const words = zh.report.indicators;

/** The actual as tables print it: at least so much where only a part is published. */
export const actualShown = ({ basis, actual, instead }: Indicator): string =>
  !actual
    ? instead === null
      ? zh.undisclosed
      : words.instead(instead)
    : basis === 'lowerBound'
      ? words.atLeast(shown(actual))
      : shown(actual);

/** The same with all that the editor says of the numbers, where no link can lead to it. */
export const basisInPrint = (indicator: Indicator, report: Pick<Report, 'figures'>): string =>
  [basisShown(indicator, report), ...caveatsOfVerdict(indicator, report).map(({ note }) => note ?? '')]
    .filter(Boolean)
    .join(zh.report.semicolon);

/** What the verdict rests on; empty where the report states the actual. */
export function basisShown({ basis, actual, instead }: Indicator, report: Pick<Report, 'figures'>): string {
  if (basis === 'lowerBound') return actual ? words.basis.lowerBound(actual.label) : '';
  if (basis === 'derived') return actual ? words.basis.derived(explain(actual, report)) : '';
  return basis === 'undisclosed' && instead !== null ? words.basis.instead(instead) : words.basis[basis];
}
