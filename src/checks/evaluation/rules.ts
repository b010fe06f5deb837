import type { Rule } from '../rule.ts';
import { bandsAndTheUsualOnes } from './bands-and-the-usual-ones.ts';
import { bandsLeaveNoGap } from './bands-leave-no-gap.ts';
import { completionRecomputes } from './completion-recomputes.ts';
import { datesAreKept } from './dates-are-kept.ts';
import { evaluatorIsNamed } from './evaluator-is-named.ts';
import { executionScore } from './execution-score.ts';
import { indicatorsFitTheirKind } from './indicators-fit-their-kind.ts';
import { levelsAreAsTold } from './levels-are-as-told.ts';
import { levelsWeighTheirRows } from './levels-weigh-their-rows.ts';
import { marksFollowResults } from './marks-follow-results.ts';
import { namesAgreeWithTargets } from './names-agree-with-targets.ts';
import { partsMakeTheScore } from './parts-make-the-score.ts';
import { reviewsAreToldApart } from './reviews-are-told-apart.ts';
import { scoreHasGrade } from './score-has-grade.ts';
import { scoreInItsBand } from './score-in-its-band.ts';
import { scoreRateRecomputes } from './score-rate-recomputes.ts';
import { scoreWithinWeight } from './score-within-weight.ts';
import { scoresMakeTheTotal } from './scores-make-the-total.ts';
import { sidesInOneUnit } from './sides-in-one-unit.ts';
import { targetFarSurpassed } from './target-far-surpassed.ts';
import { targetsStayAsSet } from './targets-stay-as-set.ts';
import { weightsMakeAHundred } from './weights-make-a-hundred.ts';

export const evaluationRules: readonly Rule[] = [
  evaluatorIsNamed,
  indicatorsFitTheirKind,
  targetFarSurpassed,
  targetsStayAsSet,
  marksFollowResults,
  datesAreKept,
  namesAgreeWithTargets,
  levelsWeighTheirRows,
  levelsAreAsTold,
  completionRecomputes,
  sidesInOneUnit,
  executionScore,
  scoreWithinWeight,
  weightsMakeAHundred,
  scoresMakeTheTotal,
  partsMakeTheScore,
  scoreRateRecomputes,
  scoreInItsBand,
  scoreHasGrade,
  bandsLeaveNoGap,
  bandsAndTheUsualOnes,
  reviewsAreToldApart,
];
