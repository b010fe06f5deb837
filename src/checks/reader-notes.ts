import type { ReaderNote, Report } from '../domain/report.ts';
import type { ChartId } from '../text/vocabulary.ts';
import { bandsShareNoBound } from './bands-share-no-bound.ts';
import { gradeHasScore } from './grade-has-score.ts';
import { growthNamesItsBase } from './growth-names-its-base.ts';
import { headingsKeepTheirPromise } from './headings-keep-their-promise.ts';
import { oneAmountHasOneName } from './one-amount-has-one-name.ts';
import { partsMakeTheWhole } from './parts-make-the-whole.ts';
import { readerNoteWords } from './reader-notes.words.ts';
import type { Rule } from './rule.ts';
import { targetAndResultCoverTheSame } from './target-and-result-cover-the-same.ts';
import { targetHasResult } from './target-has-result.ts';
import { textIsNoInstruction } from './text-is-no-instruction.ts';
import { textIsSaidOnce } from './text-is-said-once.ts';

/** Rules are named for what they expect of a report. Where one does not hold, a reader gets a note beside the paragraph. */
const rules: readonly ((report: Report) => ReaderNote[])[] = [
  oneAmountHasOneName,
  targetAndResultCoverTheSame,
  textIsSaidOnce,
  targetHasResult,
  partsMakeTheWhole,
  growthNamesItsBase,
  textIsNoInstruction,
  bandsShareNoBound,
  gradeHasScore,
  headingsKeepTheirPromise,
];

const idOf = (find: (report: Report) => ReaderNote[]): string => find.name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** What a chart of the report says as well. */
const charts = new Map<unknown, ChartId>([
  [partsMakeTheWhole, 'beneficiaries'],
  [growthNamesItsBase, 'growth'],
]);

/** The same rules as the judge runs them. */
export const readerNoteRules: readonly Rule[] = rules.map((find) => ({
  id: idOf(find),
  group: 'text',
  level: 'note',
  words: readerNoteWords[idOf(find)] ?? unexplained(find.name),
  ...shownBy(find),
  find: ({ report }) =>
    find(report).map(({ block, text }) => ({ place: { in: 'narrative', block, start: 0, end: 0 }, what: text, fix: '' })),
}));

function shownBy(find: unknown): Pick<Rule, 'chart'> {
  const chart = charts.get(find);
  return chart ? { chart } : {};
}

function unexplained(name: string): never {
  throw new Error(`rule without words: ${name}`);
}
