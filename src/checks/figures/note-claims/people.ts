import { evaluatorIn, knownBodies } from '../../../domain/evaluator.ts';
import { withoutSpace } from '../../../domain/narrative.ts';
import { allOf } from '../../../language/all-of.ts';
import { datesInOtherForms } from '../../../language/document-dates.ts';
import { formatDate } from '../../../text/readers/format.ts';
import { evaluatorWords } from '../../../text/vocabulary.ts';
import {
  causes,
  dateSaid,
  evaluatedBy,
  evaluationBy,
  leavesOpen,
  messages,
  reviewedBy,
  saysNothingOf,
} from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, type NoteSubject, wordsOf } from './claim.ts';

/** 本项目由第三方机构评价. */
export const evaluators: NoteClaim = (text, { report }) =>
  clausesOf(text).flatMap((clause) => {
    const [said] = evaluatedBy.exec(clause) ?? evaluationBy.exec(clause) ?? [];
    const by = said && !leavesOpen.test(clause) ? evaluatorIn(said, knownBodies(report)) : undefined;
    return by && by !== report.evaluator ? [{ said: clause, fact: messages.facts.evaluator(evaluatorWords[report.evaluator]) }] : [];
  });

/** 由财政部门复核: a review of which the report has no word. */
export const reviewers: NoteClaim = (text, { report }) =>
  clausesOf(text).flatMap((clause) => {
    const [, review] = reviewedBy.exec(clause) ?? [];
    return review && !leavesOpen.test(clause) && !wordsOf(report).includes(review) ? [{ said: clause, fact: messages.facts.unsaid }] : [];
  });

/** 公布日期为 2025 年 5 月: a date that stands nowhere in the text. */
export const dates: NoteClaim = (text, subject) =>
  allOf(text, dateSaid).flatMap(([said]) =>
    knownDates(subject).includes(withoutSpace(said)) ? [] : [{ said, fact: messages.facts.date }],
  );

const knownDates = (subject: NoteSubject): string => {
  const { publishedDate, approvalDate, addedDate } = subject.folders.edition ?? {};
  const own = [publishedDate, approvalDate, addedDate].flatMap((date) => (date ? formatDate(date) : []));
  const text = withoutSpace(wordsOf(subject.report));
  return [text, ...datesInOtherForms(text), ...own.map(withoutSpace)].join('\n');
};

/** 系管理不力所致: praise, blame and causes that are the editor's own. */
export const judgements: NoteClaim = (text, subject) =>
  clausesOf(text).flatMap((clause) => {
    const [word] = causes.exec(clause) ?? [];
    return word && !wordsOf(subject.report).includes(word) && !saysNothingOf.test(clause)
      ? [{ said: clause, fact: messages.facts.cause }]
      : [];
  });
