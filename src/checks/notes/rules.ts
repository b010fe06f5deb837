import type { Rule } from '../rule.ts';
import { averagesRecompute } from './averages-recompute.ts';
import { bandsShareNoBound } from './bands-share-no-bound.ts';
import { gradeHasScore } from './grade-has-score.ts';
import { gradesAreCounted } from './grades-are-counted.ts';
import { growthNamesItsBase } from './growth-names-its-base.ts';
import { headingsKeepTheirPromise } from './headings-keep-their-promise.ts';
import { oneAmountHasOneName } from './one-amount-has-one-name.ts';
import { partsMakeTheWhole } from './parts-make-the-whole.ts';
import { sumsNameTheirProjects } from './sums-name-their-projects.ts';
import { sumsSaidHold } from './sums-said-hold.ts';
import { targetAndResultCoverTheSame } from './target-and-result-cover-the-same.ts';
import { targetHasResult } from './target-has-result.ts';
import { textIsNoInstruction } from './text-is-no-instruction.ts';
import { textIsSaidOnce } from './text-is-said-once.ts';
import { textNamesItsYear } from './text-names-its-year.ts';

/** What only readers are told: a remark beside the paragraph where the report does not do what one expects of it. */
export const noteRules: readonly Rule[] = [
  oneAmountHasOneName,
  targetAndResultCoverTheSame,
  textIsSaidOnce,
  targetHasResult,
  partsMakeTheWhole,
  growthNamesItsBase,
  textIsNoInstruction,
  bandsShareNoBound,
  gradeHasScore,
  averagesRecompute,
  gradesAreCounted,
  sumsNameTheirProjects,
  sumsSaidHold,
  headingsKeepTheirPromise,
  textNamesItsYear,
];
