import { tightText, withoutSpace } from '../../domain/narrative.ts';
import { enteredDate, releaseOf } from '../../domain/release.ts';
import { allOf } from '../../language/all-of.ts';
import { isNamedApart } from '../../language/body-names.ts';
import { releasedOn, writtenOn } from '../../language/document-dates.ts';
import { bodyNames } from '../../language/evaluation-words.ts';
import { inventedName, leadingYear } from '../../language/stated-words.ts';
import type { Finding, Place, Rule, Subject } from '../rule.ts';
import { otherYearInTitle } from '../titled-year.ts';
import { foreignWords } from '../words-around/shared-words.ts';
import { namesAYear } from '../years-in-text.ts';
import { bodyNamed } from './body-named.ts';
import { accountsOf, messages, parentWords, words, yearOrNumber } from './folders-fit-their-reports.words.ts';
import { releaseDates } from './release-dates.ts';

/** A report belongs to the body that its text names; a body is invented where its name says so; an edition came out after its year began and before it was taken in. */
export const foldersFitTheirReports: Rule = {
  id: 'folders-fit-their-reports',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) => [
    ...body(subject),
    ...bodyNamed(subject),
    ...unsaidYear(subject),
    ...invented(subject),
    ...dates(subject),
    ...againstItsOwnDate(subject),
    ...releaseDates(subject),
    ...parent(subject),
  ],
};

function body({ report: { narrative }, folders: { publisher } }: Subject): Finding[] {
  const name = publisher && withoutSpace(publisher.name);
  const title = narrative.blocks.find(({ kind }) => kind === 'title');
  if (!name || !title || narrative.blocks.some((block) => tightText(block).includes(name))) return [];
  const titled = withoutSpace(title.text).replace(leadingYear, '');
  const other = allOf(titled, bodyNames).map(([found]) => found.replace(leadingYear, ''))[0];
  const text = narrative.blocks.map(tightText).join('\n');
  if (!other && isNamedApart(name, withoutSpace(publisher.shortName ?? ''), titled, text)) return [];
  return [
    { place: { in: 'narrative', block: title.index, start: 0, end: title.text.length }, ...messages.otherBody(publisher.name, other) },
  ];
}

/** The year is told on every page; where no year stands in the text, only the folder says it. */
function unsaidYear({ report: { narrative, year } }: Subject): Finding[] {
  const title = narrative.blocks.find(({ kind }) => kind === 'title');
  return title && !namesAYear(narrative)
    ? [{ place: { in: 'narrative', block: title.index, start: 0, end: title.text.length }, ...messages.unsaidYear(year) }]
    : [];
}

/** What is marked so needs no such name: the mark stands on every page and among what the pages claim. */
function invented({ report, folders: { publisher, first } }: Subject): Finding[] {
  if (!publisher || first.publisher !== report.path || publisher.fictional || !inventedName.test(publisher.name)) return [];
  return [{ place: { in: 'publisher', path: ['name'] }, ...messages.invented(publisher.name) }];
}

function dates({ report, folders: { edition, first } }: Subject): Finding[] {
  if (!edition || first.edition !== report.path || otherYearInTitle(report)) return [];
  const { publishedDate, approvalDate, addedDate } = edition;
  const added: Finding[] =
    addedDate < `${report.year}-01-01`
      ? [{ place: { in: 'edition', path: ['addedDate'] }, level: 'error', ...messages.addedBeforeTheYear(addedDate, report.year) }]
      : [];
  const { year } = report;
  const at = (key: 'publishedDate' | 'approvalDate') => ({ place: { in: 'edition', path: [key] } as const });
  const dated = [
    ['publishedDate', publishedDate],
    ['approvalDate', approvalDate],
  ] as const;
  const others = dated.flatMap(([key, date]): Finding[] => {
    if (date === undefined) return [];
    if (date < `${year}-01-01`) return [{ ...at(key), level: 'error', ...messages.beforeTheYear(key, date, year) }];
    if (date > addedDate) return [{ ...at(key), level: 'error', ...messages.afterAdded(key, date, addedDate) }];
    return date <= `${year}-12-31` ? [{ ...at(key), ...messages.withinTheYear(key, date, year) }] : [];
  });
  return [...added, ...others];
}

/** What the reports are said to belong to is this body's, of this year, or has the words of their text. */
function parent({ report, folders: { publisher, edition, first } }: Subject): Finding[] {
  const said = withoutSpace(edition?.parentDocument ?? '');
  if (said === '' || !publisher || first.edition !== report.path) return [];
  const texts = withoutSpace(report.narrative.blocks.map(({ text }) => text).join('\n'));
  if (texts.includes(said)) return [];
  const place: Place = { in: 'edition', path: ['parentDocument'] };
  const years = allOf(said, /(?<!\d)(?:19|20)\d\d(?!\d)/gu).map(([year]) => year);
  const mayBe = (year: string) => years.includes(`${report.year}`) || (Number(year) === report.year + 1 && !accountsOf(year).test(said));
  const otherYear = years.find((year) => Math.abs(Number(year) - report.year) > 1 || (Number(year) !== report.year && !mayBe(year)));
  if (otherYear) return [{ place, ...messages.parentOfOtherYear(said, otherYear, report.year) }];
  const known = [texts, withoutSpace(publisher.name), withoutSpace(publisher.shortName ?? ''), ...parentWords].join('\n');
  const strange = foreignWords(said.replace(yearOrNumber, '、'), '', known);
  return strange.join('').length > 1 ? [{ place, ...messages.strangeParent(said, strange[0] ?? '') }] : [];
}

/** Nothing is published, or taken in, before it was written; and on the day that its page says. */
function againstItsOwnDate({ report, folders: { edition } }: Subject): Finding[] {
  if (!edition) return [];
  const around = report.narrative.blocks.filter(({ kind }) => kind === 'front' || kind === 'back');
  const found = (dayOf: typeof writtenOn) =>
    around.map(({ text }) => ({ said: text.trim().slice(0, 40), day: dayOf(text) })).findLast(({ day }) => day !== undefined);
  const [written, released] = [found(writtenOn), found(releasedOn)];
  const { addedDate } = releaseOf(report, edition);
  const publishedDate = enteredDate(report.release, edition);
  const place = (key: 'publishedDate' | 'addedDate'): Place =>
    report.release[key] === undefined ? { in: 'edition', path: [key] } : { in: 'project', path: [key] };
  const key = publishedDate === undefined ? 'addedDate' : 'publishedDate';
  const date = publishedDate ?? addedDate;
  if (written?.day && date < written.day)
    return [{ place: place(key), ...messages.beforeItsOwnDate(key, date, written.day, written.said) }];
  return released?.day && publishedDate !== undefined && publishedDate !== released.day
    ? [{ place: place('publishedDate'), ...messages.otherThanThePageSays(publishedDate, released.day, released.said) }]
    : [];
}
