import { withoutSpace } from '../../domain/narrative.ts';
import { bodyNames } from '../../language/evaluation-words.ts';
import { anyYear, inventedName, leadingYear } from '../../language/stated-words.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { messages, words } from './folders-fit-their-reports.words.ts';

/** A report belongs to the body that its text names; a body is invented where its name says so; an edition came out after its year began and before it was taken in. */
export const foldersFitTheirReports: Rule = {
  id: 'folders-fit-their-reports',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) => [...body(subject), ...unsaidYear(subject), ...invented(subject), ...dates(subject)],
};

function body({ report: { narrative }, folders: { publisher } }: Subject): Finding[] {
  const name = publisher && withoutSpace(publisher.name);
  const title = narrative.blocks.find(({ kind }) => kind === 'title');
  if (!name || !title || narrative.blocks.some(({ text }) => withoutSpace(text).includes(name))) return [];
  const other = [...withoutSpace(title.text).matchAll(bodyNames)].map(([found]) => found.replace(leadingYear, ''))[0];
  return [
    { place: { in: 'narrative', block: title.index, start: 0, end: title.text.length }, ...messages.otherBody(publisher.name, other) },
  ];
}

/** The year is told on every page; where no year stands in the text, only the folder says it. */
function unsaidYear({ report: { narrative, year } }: Subject): Finding[] {
  const title = narrative.blocks.find(({ kind }) => kind === 'title');
  const isDated = narrative.blocks.some(({ text }) => anyYear.test(withoutSpace(text)));
  return title && !isDated
    ? [{ place: { in: 'narrative', block: title.index, start: 0, end: title.text.length }, ...messages.unsaidYear(year) }]
    : [];
}

function invented({ report, folders: { publisher, reports } }: Subject): Finding[] {
  if (!publisher || reports[0]?.path !== report.path) return [];
  const isCalledSo = inventedName.test(publisher.name);
  if (isCalledSo === (publisher.fictional ?? false)) return [];
  return [
    { place: { in: 'publisher', path: [publisher.fictional ? 'fictional' : 'name'] }, ...messages.invented(publisher.name, isCalledSo) },
  ];
}

function dates({ report, folders: { edition, reports } }: Subject): Finding[] {
  if (!edition || reports.find(({ year }) => year === report.year)?.path !== report.path) return [];
  const { publishedDate, approvalDate, addedDate } = edition;
  const { year } = report;
  const at = (key: 'publishedDate' | 'approvalDate') => ({ place: { in: 'edition', path: [key] } as const });
  const dated = [
    ['publishedDate', publishedDate],
    ['approvalDate', approvalDate],
  ] as const;
  return dated.flatMap(([key, date]): Finding[] => {
    if (date === undefined) return [];
    if (date < `${year}-01-01`) return [{ ...at(key), level: 'error', ...messages.beforeTheYear(date, year) }];
    if (date > addedDate) return [{ ...at(key), level: 'error', ...messages.afterAdded(date, addedDate) }];
    return date <= `${year}-12-31` ? [{ ...at(key), ...messages.withinTheYear(date, year) }] : [];
  });
}
