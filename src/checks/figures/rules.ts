import type { Rule } from '../rule.ts';
import { bandsAreAsQuoted } from './bands-are-as-quoted.ts';
import { gradeIsAsQuoted } from './grade-is-as-quoted.ts';
import { notesAgreeWithFigures } from './notes-agree-with-figures.ts';
import { notesSayWhatTheReportSays } from './notes-say-what-the-report-says.ts';

import { signsAreClear } from './signs-are-clear.ts';

export const figuresRules: readonly Rule[] = [
  bandsAreAsQuoted,
  gradeIsAsQuoted,
  notesAgreeWithFigures,
  notesSayWhatTheReportSays,
  signsAreClear,
];
