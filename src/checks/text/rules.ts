import type { Rule } from '../rule.ts';
import { announcedIsGiven } from './announced-is-given.ts';
import { basesCanBeFound } from './bases-can-be-found.ts';
import { bodiesHaveOneName } from './bodies-have-one-name.ts';
import { bracketsArePaired } from './brackets-are-paired.ts';
import { charactersAreWhatTheySeem } from './characters-are-what-they-seem.ts';
import { datesExist } from './dates-exist.ts';
import { documentNumbersAreWhole } from './document-numbers-are-whole.ts';
import { numbersKeepOneWidth } from './numbers-keep-one-width.ts';
import { paragraphsAreWhole } from './paragraphs-are-whole.ts';
import { partsBelongToTheirGroup } from './parts-belong-to-their-group.ts';
import { placeholdersAreFilled } from './placeholders-are-filled.ts';
import { punctuationIsFullWidth } from './punctuation-is-full-width.ts';
import { punctuationIsSingle } from './punctuation-is-single.ts';
import { reportIsDated } from './report-is-dated.ts';
import { subjectIsTheProject } from './subject-is-the-project.ts';
import { textIsThisYears } from './text-is-this-years.ts';
import { titlesWithinTitlesAreMarked } from './titles-within-titles-are-marked.ts';
import { verdictAgreesWithText } from './verdict-agrees-with-text.ts';
import { wordsStandOnce } from './words-stand-once.ts';
import { yearsArePlausible } from './years-are-plausible.ts';

export const textRules: readonly Rule[] = [
  textIsThisYears,
  paragraphsAreWhole,
  placeholdersAreFilled,
  bracketsArePaired,
  punctuationIsFullWidth,
  punctuationIsSingle,
  numbersKeepOneWidth,
  wordsStandOnce,
  charactersAreWhatTheySeem,
  titlesWithinTitlesAreMarked,
  documentNumbersAreWhole,
  basesCanBeFound,
  datesExist,
  yearsArePlausible,
  bodiesHaveOneName,
  reportIsDated,
  announcedIsGiven,
  partsBelongToTheirGroup,
  verdictAgreesWithText,
  subjectIsTheProject,
];
