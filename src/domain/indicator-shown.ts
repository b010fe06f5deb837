import { zh } from '../text/zh.ts';
import type { Indicator } from './report.ts';
import { shown } from './shown.ts';

const words = zh.report.indicators;

/** The actual as tables print it: at least so much where only a part is published. */
export const actualShown = ({ basis, actual }: Indicator): string =>
  !actual ? zh.undisclosed : basis === 'lowerBound' ? words.atLeast(shown(actual)) : shown(actual);

/** What the verdict rests on; empty where the report states the actual. */
export const basisShown = ({ basis, actual }: Indicator): string =>
  basis !== 'lowerBound' ? words.basis[basis] : actual ? words.basis.lowerBound(actual.label) : '';
