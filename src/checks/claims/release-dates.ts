import { enteredDate } from '../../domain/release.ts';
import { monthsTold, writtenOn } from '../../language/document-dates.ts';
import type { Finding, Place, Subject } from '../rule.ts';
import { otherYearInTitle } from '../titled-year.ts';
import { messages } from './folders-fit-their-reports.words.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Who publishes more than a year after signing has mistyped one of the two, or knows why. */
const usual = 366 * dayMs;

/** The day of publication against the year, the approval, the signature and what the text tells of. */
export function releaseDates(subject: Subject): Finding[] {
  const { report, folders } = subject;
  const { edition } = folders;
  if (!edition || otherYearInTitle(report)) return [];
  const publishedDate = enteredDate(report.release, edition);
  if (publishedDate === undefined) return [];
  const isOwn = report.release.publishedDate !== undefined;
  const place: Place = { in: isOwn ? 'project' : 'edition', path: ['publishedDate'] };
  // What lies within the year or before it is the wrong day, whatever else it contradicts.
  const found =
    publishedDate <= `${report.year}-12-31`
      ? [isOwn && againstTheYear(publishedDate, subject)]
      : [againstTheText(publishedDate, edition.approvalDate, subject), afterApproval(publishedDate, isOwn, subject)];
  return found.flatMap((each) => (each ? [{ place, ...each }] : [])).slice(0, 1);
}

type DateFault = Omit<Finding, 'place'>;

/** A report's own day; its edition's is judged with the edition. */
function againstTheYear(date: string, { report: { year } }: Subject): DateFault {
  if (date < `${year}-01-01`) return { level: 'error', ...messages.beforeTheYear('publishedDate', date, year) };
  return messages.withinTheYear('publishedDate', date, year);
}

function againstTheText(date: string, approved: string | undefined, { report: { narrative } }: Subject): DateFault | undefined {
  const signed = narrative.blocks.flatMap(({ kind, text }) => (kind === 'back' || kind === 'front' ? (writtenOn(text) ?? []) : [])).at(-1);
  // A day before the signature is told of by itself.
  if (signed && date < signed) return undefined;
  // What was approved in between waited for that.
  const ready = signed && approved && approved > signed && approved <= date ? approved : signed;
  if (signed && ready && Date.parse(date) - Date.parse(ready) > usual) return messages.longAfter(date, signed);
  const told = narrative.blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? monthsTold(text) : [])).find(({ day }) => day > date);
  return told && messages.beforeWhatItTells(date, told.said);
}

/** An edition's approval is asked about once. */
function afterApproval(date: string, isOwn: boolean, { report, folders: { edition, first } }: Subject): DateFault | undefined {
  const approved = edition?.approvalDate;
  if (!approved || isOwn || first.edition !== report.path || approved <= date) return undefined;
  return messages.approvedLater(approved, date);
}
