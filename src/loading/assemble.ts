import { setImmediate } from 'node:timers/promises';
import type { StructureId } from '../checks/structure.ts';
import type { Archive, Edition, Publisher } from '../domain/archive.ts';
import { publisherFile } from '../domain/files/publisher-file.ts';
import { type SiteFile, siteFile } from '../domain/files/site-file.ts';
import { deepFreeze } from '../domain/freeze.ts';
import { buildHistories, needlessAbsences } from '../domain/histories.ts';
import type { Report } from '../domain/report.ts';
import { hasErrors, type Problem } from '../text/editors/problem.ts';
import { fieldName, messages } from '../text/editors/problems.ts';
import { type AssembledEdition, assembleEdition } from './assemble-edition.ts';
import type { AssembledProject } from './assemble-project.ts';
import { checkOtherFiles } from './check-other-files.ts';
import { withoutFollowUps } from './follow-ups.ts';
import { type JudgedFolders, judgeProject } from './judge-project.ts';
import { joined, type Outcome } from './outcome.ts';
import { parseFile } from './parse.ts';
import type { ContentRecords, EditionRecord, PublisherRecord } from './records.ts';

export interface Assembled {
  /** Undefined where a problem is an error, of those found here or of those that reading found. */
  readonly archive: Archive | undefined;
  readonly site: SiteFile | undefined;
}

/** What was read, parsed once, joined and judged. */
export async function assemble({ value: records, problems: unread }: Outcome<ContentRecords>): Promise<Outcome<Assembled>> {
  const site = parseFile(records.site, siteFile);
  const outcomes: Outcome<Publisher | undefined>[] = [];
  for (const each of records.publishers) outcomes.push(await assemblePublisher(each, site.value));
  const publishers = joined(outcomes);
  const problems = [...unread, ...site.problems, ...checkOtherFiles(records), ...publishers.problems];
  const isSound = !hasErrors(problems);
  const archive = site.value && isSound ? deepFreeze({ site: site.value, publishers: publishers.value }) : undefined;
  return { value: { archive, site: site.value }, problems };
}

async function assemblePublisher(record: PublisherRecord, site: SiteFile | undefined): Promise<Outcome<Publisher | undefined>> {
  const file = parseFile(record.publisher, publisherFile);
  const latestFirst = [...record.editions].sort((a, b) => Number(b.year) - Number(a.year));
  const named = { id: record.id, name: file.value?.name };
  const found: Outcome<AssembledEdition>[] = [];
  for (const each of record.editions) found.push(await assembleEdition(named, each));
  const assembled = joined(found);
  const problems = [...file.problems, ...assembled.problems];
  if (!site) return { value: undefined, problems };

  const editions: Edition[] = [];
  const all = assembled.value.flatMap(({ projects }) => projects.map(({ report }) => report)).sort((a, b) => b.year - a.year);
  for (const { year, file: edition, path, projects: ofYear } of assembled.value) {
    const read = record.editions.find((each) => Number(each.year) === year);
    const folders: JudgedFolders = {
      ...{ publisher: file.value, edition, reports: all, records: { publisher: record.publisher, edition: read?.edition } },
      first: { publisher: firstPath(record.id, latestFirst), edition: firstPath(record.id, read ? [read] : []) },
      isWhole: file.value !== undefined && edition !== undefined && all.length === countOf(record),
    };
    const reports = await judgeAll(ofYear, assembled.value, site, folders);
    problems.push(...reports.problems);
    if (edition) editions.push({ ...edition, path, reports: reports.value });
  }
  editions.sort((a, b) => b.year - a.year);
  const histories = buildHistories(record.id, editions, file.value?.absences);
  // With a faulty edition left out, a year may only seem to have a report, or none.
  if (!hasErrors(problems)) problems.push(...absenceProblems(record.publisher, needlessAbsences(file.value?.absences ?? [], histories)));
  return {
    value: file.value && { ...file.value, id: record.id, path: `${record.id}/`, editions, histories },
    problems: withoutFollowUps(problems),
  };
}

const firstPath = (publisher: string, editions: readonly EditionRecord[]): string | undefined =>
  editions.flatMap(({ year, projects: of }) => of.map(({ id }) => `${publisher}/${year}/${id}/`))[0];

const countOf = ({ editions }: PublisherRecord): number => editions.reduce((sum, each) => sum + each.projects.length, 0);

async function judgeAll(
  projects: readonly AssembledProject[],
  editions: readonly AssembledEdition[],
  site: SiteFile,
  folders: JudgedFolders,
): Promise<Outcome<Report[]>> {
  const outcomes: Outcome<Report>[] = [];
  for (const each of projects) {
    outcomes.push(judgeProject(each, previousOf(each, editions), site, folders));
    // A pause in which the process hears what it is told.
    await setImmediate();
  }
  return joined(outcomes);
}

/** The same project's report of the year before, if there is one. */
function previousOf({ report }: AssembledProject, editions: readonly AssembledEdition[]): Report | null {
  const projects = editions.find(({ year }) => year === report.year - 1)?.projects ?? [];
  return projects.find((each) => each.report.project === report.project)?.report ?? null;
}

const absenceProblems = (publisher: PublisherRecord['publisher'], needless: readonly number[]): Problem[] =>
  publisher
    ? needless.map((i) => ({
        ...{ rule: 'absence-not-needed' satisfies StructureId, severity: 'error' as const, file: publisher.file },
        ...{ ...publisher.positionOf(['absences', i, 'year']), field: fieldName(['absences', i]), ...messages.absenceNotNeeded },
      }))
    : [];
