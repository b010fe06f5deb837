import type { StructureId } from '../checks/structure.ts';
import type { Archive, Publisher } from '../domain/archive.ts';
import { type EditionFile, editionFile } from '../domain/files/edition-file.ts';
import { publisherFile } from '../domain/files/publisher-file.ts';
import { type SiteFile, siteFile } from '../domain/files/site-file.ts';
import { deepFreeze } from '../domain/freeze.ts';
import { buildHistories } from '../domain/histories.ts';
import type { Report as PublishedReport } from '../domain/report.ts';
import { byPlace, hasErrors, type Problem } from '../text/editors/problem.ts';
import { messages } from '../text/editors/problems.ts';
import { type AssembledProject, assembleProject } from './assemble-project.ts';
import { withExcerpt } from './excerpts.ts';
import { judgeProject } from './judge-project.ts';
import { type Parse, parseFile, type Report } from './parse.ts';
import type { ContentRecords, EditionRecord, PublisherRecord } from './records.ts';

export interface Assembled {
  /** Undefined exactly when a problem is an error. */
  readonly archive: Archive | undefined;
  readonly problems: readonly Problem[];
}

/** What was read, parsed once and joined: the frozen archive, or every problem that stands in its way. */
export function assemble(records: ContentRecords, parse: Parse = parseFile): Assembled {
  const problems: Problem[] = [...records.problems];
  const report: Report = (...found) => void problems.push(...found);
  const site = records.site && parse(records.site, siteFile, report);
  const publishers = records.publishers.map((each) => assemblePublisher(each, site, parse, report)).filter((each) => each !== undefined);
  const archive = site && !hasErrors(problems) ? deepFreeze({ site, publishers }) : undefined;
  return { archive, problems: problems.map((each) => withExcerpt(each, records.texts)).sort(byPlace) };
}

function assemblePublisher(record: PublisherRecord, site: SiteFile | undefined, parse: Parse, report: Report): Publisher | undefined {
  const file = parse(record.publisher, publisherFile, report);
  const assembled = record.editions.map((each) => assembleEdition(record.id, each, parse, report)).filter((each) => each !== undefined);
  if (!file || !site) return undefined;
  const editions = assembled.map(({ file: edition, path, projects }) => ({
    ...edition,
    path,
    reports: projects.map((each) => judgeProject(each, previousOf(each, assembled), site, report)),
  }));
  editions.sort((a, b) => b.year - a.year);
  return { ...file, id: record.id, path: `${record.id}/`, editions, histories: buildHistories(record.id, editions) };
}

interface AssembledEdition {
  readonly file: EditionFile;
  readonly path: string;
  readonly projects: readonly AssembledProject[];
}

/** The same project's report of the year before, if there is one. */
function previousOf({ report }: AssembledProject, editions: readonly AssembledEdition[]): PublishedReport | null {
  const projects = editions.find(({ file }) => file.year === report.year - 1)?.projects ?? [];
  return projects.find((each) => each.report.project === report.project)?.report ?? null;
}

function assembleEdition(publisher: string, record: EditionRecord, parse: Parse, report: Report): AssembledEdition | undefined {
  const file: EditionFile | undefined = parse(record.edition, editionFile, report);
  if (file && String(file.year) !== record.year) {
    const words = messages.yearDiffers(file.year, record.year);
    report({
      rule: 'year-differs' satisfies StructureId,
      severity: 'error',
      file: record.edition.file,
      ...record.edition.positionOf(['year']),
      field: 'year',
      ...words,
    });
  }
  const year = Number(record.year);
  const projects = record.projects
    .map((each) => assembleProject(publisher, year, each, parse, report))
    .filter((each) => each !== undefined);
  return file && { file, path: `${publisher}/${record.year}/`, projects };
}
