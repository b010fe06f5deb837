import { decimalToText } from '../../language/decimal.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { otherYearInTitle } from '../titled-year.ts';
import { messages, words } from './title-names-the-year.words.ts';

/** A report filed under a year that its title does not name is last year's, or in the wrong folder; where all of a folder are, the folder is. */
export const titleNamesTheYear: Rule = {
  id: 'title-names-the-year',
  group: 'prose',
  level: 'error',
  words,
  find: (subject) => {
    const found = otherYearInTitle(subject.report);
    if (!found) return [];
    const { start, end, text } = found.token;
    const place = { in: 'narrative', block: found.block, start, end } as const;
    return ofTheFolder(subject, place) ?? [{ place, ...messages.differs(text, subject.report.year) }];
  },
};

/** All reports of the folder, or the one with edition.yaml, name one other year: said once, at the first. */
function ofTheFolder({ report, folders: { edition, reports } }: Subject, place: Finding['place']): Finding[] | undefined {
  const ofYear = reports.filter(({ year }) => year === report.year);
  const written = edition && edition.year !== report.year ? edition.year : undefined;
  const named = ofYear.map((each) => otherYearInTitle(each)?.token.values ?? []);
  const [year] = [...new Set(named.map((values) => (values.length === 1 && values[0] ? decimalToText(values[0]) : '')))];
  const isOne = year !== undefined && year !== '' && new Set(named.map((values) => values.map(decimalToText).join())).size === 1;
  if (!isOne || (ofYear.length < 2 && written === undefined)) return undefined;
  return ofYear[0]?.path === report.path ? [{ place, ...messages.folder(ofYear.length, year, report.year, written) }] : [];
}
