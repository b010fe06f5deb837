import type { ProjectHistory, YearEntry } from '../domain/archive.ts';
import { accountOf, entriesOf, reasonOf } from '../domain/histories.ts';
import { zh } from '../text/readers/zh.ts';
import { inUnit } from './amount-unit.ts';
import { insteadOf } from './apart.ts';
import { beyondInShort } from './parts-beyond.ts';
import { shown } from './shown.ts';

/** What a project's own page says of the years without a report. */
export const missingYears = (history: ProjectHistory): readonly string[] =>
  history.missing.map((year) => zh.project.missing(year, reasonOf(history, year)));

/** Beside a year in which a project is part of another's report. */
export const asPart = ({ report, part }: YearEntry): string | null => (part ? zh.project.partOf(report.name) : null);

/** In `unit`: a project's cell of a year in the table of a publisher's projects; empty before its first report and after its last. */
export function cellOf(history: ProjectHistory, year: number, unit: string | null): string {
  const entry = entriesOf(history).find((each) => each.year === year);
  if (entry) {
    const { finalAccount } = accountOf(entry).funds;
    if (!finalAccount) return insteadOf(accountOf(entry), 'finalAccount') ?? zh.undisclosed;
    const beyond = beyondInShort(finalAccount, accountOf(entry), entry.report);
    return `${shown(inUnit(finalAccount, unit))}${beyond ? zh.report.sentence.bracketed(beyond) : ''}`;
  }
  return history.missing.includes(year) ? zh.publisher.missing : '';
}

/** What stands below the table of a publisher's projects where it has gaps. */
export function gapsNote(histories: readonly ProjectHistory[]): string | null {
  const gaps = histories.flatMap((history) => history.missing.map((year) => reasonOf(history, year)));
  if (gaps.length === 0) return null;
  const explained = gaps.filter((reason) => reason !== undefined).length;
  const note = zh.publisher.missingNote(explained === 0 ? 'none' : explained === gaps.length ? 'all' : 'some');
  const reasons = histories.flatMap(({ name, absences }) => absences.map(({ year, reason }) => zh.project.absence(name, year, reason)));
  return [note, ...reasons].join('');
}

/** What stands below the table of a project's indicators where a report does not have them all. */
export const indicatorGapsNote = ({ reports }: Pick<ProjectHistory, 'reports'>): string | null => {
  const ids = new Set(reports.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  return reports.some(({ indicators }) => indicators.length < ids.size) ? zh.project.notListed(zh.none) : null;
};
