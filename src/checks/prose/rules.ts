import type { Rule } from '../rule.ts';
import { annexNumberAgrees } from './annex-number-agrees.ts';
import { excuseIsNeeded } from './excuse-is-needed.ts';
import { excusesHideNoData } from './excuses-hide-no-data.ts';
import { numberIsBound } from './number-is-bound.ts';
import { tablesAreMapped } from './tables-are-mapped.ts';
import { titleNamesTheYear } from './title-names-the-year.ts';

export const proseRules: readonly Rule[] = [
  numberIsBound,
  tablesAreMapped,
  excuseIsNeeded,
  excusesHideNoData,
  titleNamesTheYear,
  annexNumberAgrees,
];
