import type { Rule } from '../rule.ts';
import { absenceIsAClaim } from './absence-is-a-claim.ts';
import { additionsAreNoTotals } from './additions-are-no-totals.ts';
import { amountsKeepTheirSource } from './amounts-keep-their-source.ts';
import { answersAreWhole } from './answers-are-whole.ts';
import { approximationsSaySo } from './approximations-say-so.ts';
import { attainmentWordsAgree } from './attainment-words-agree.ts';
import { changeRatesRecompute } from './change-rates-recompute.ts';
import { changeRecomputes } from './change-recomputes.ts';
import { changesEndInTheirResult } from './changes-end-in-their-result.ts';
import { chartsFollowTheirFigures } from './charts-follow-their-figures.ts';
import { columnsKeepTheirKind } from './columns-keep-their-kind.ts';
import { comparisonWordsAgree } from './comparison-words-agree.ts';
import { copiedWordsAreWhole } from './copied-words-are-whole.ts';
import { countsKeepTheirTime } from './counts-keep-their-time.ts';
import { factsStandByTheirNames } from './facts-stand-by-their-names.ts';
import { figureKeepsItsYear } from './figure-keeps-its-year.ts';
import { figuresStandByTheirPart } from './figures-stand-by-their-part.ts';
import { foldersFitTheirReports } from './folders-fit-their-reports.ts';
import { growthIsOverLastYear } from './growth-is-over-last-year.ts';
import { growthRecomputes } from './growth-recomputes.ts';
import { idsKeepTheirMeaning } from './ids-keep-their-meaning.ts';
import { indicatorsAreAllDeclared } from './indicators-are-all-declared.ts';
import { indicatorsKeepTheirNumbers } from './indicators-keep-their-numbers.ts';
import { labelsFitTheirNumbers } from './labels-fit-their-numbers.ts';
import { labelsKeepTheirTurn } from './labels-keep-their-turn.ts';
import { lastYearAsPublished } from './last-year-as-published.ts';
import { laterWordStands } from './later-word-stands.ts';
import { oneNameOneValue } from './one-name-one-value.ts';
import { partsAreOfTheirKind } from './parts-are-of-their-kind.ts';
import { partsAreToldOnce } from './parts-are-told-once.ts';
import { partsStandInTheirWhole } from './parts-stand-in-their-whole.ts';
import { rateRecomputes } from './rate-recomputes.ts';
import { relativeYearIsResolved } from './relative-year-is-resolved.ts';
import { resultsAreReached } from './results-are-reached.ts';
import { scopesStandInTheText } from './scopes-stand-in-the-text.ts';
import { shareRecomputes } from './share-recomputes.ts';
import { tablesKeepTheirColumns } from './tables-keep-their-columns.ts';
import { targetOperatorAsPrinted } from './target-operator-as-printed.ts';
import { totalsAreWholeAndDone } from './totals-are-whole-and-done.ts';

export const claimsRules: readonly Rule[] = [
  labelsFitTheirNumbers,
  labelsKeepTheirTurn,
  additionsAreNoTotals,
  scopesStandInTheText,
  indicatorsKeepTheirNumbers,
  amountsKeepTheirSource,
  figuresStandByTheirPart,
  partsAreOfTheirKind,
  partsStandInTheirWhole,
  partsAreToldOnce,
  absenceIsAClaim,
  answersAreWhole,
  copiedWordsAreWhole,
  factsStandByTheirNames,
  chartsFollowTheirFigures,
  idsKeepTheirMeaning,
  foldersFitTheirReports,
  targetOperatorAsPrinted,
  approximationsSaySo,
  figureKeepsItsYear,
  countsKeepTheirTime,
  relativeYearIsResolved,
  growthIsOverLastYear,
  growthRecomputes,
  changeRecomputes,
  changeRatesRecompute,
  lastYearAsPublished,
  rateRecomputes,
  shareRecomputes,
  attainmentWordsAgree,
  comparisonWordsAgree,
  oneNameOneValue,
  totalsAreWholeAndDone,
  resultsAreReached,
  changesEndInTheirResult,
  laterWordStands,
  columnsKeepTheirKind,
  tablesKeepTheirColumns,
  indicatorsAreAllDeclared,
];
