import { createHash } from 'node:crypto';
import { judge } from '../checks/judge.ts';
import { receiptOf } from '../checks/receipt.ts';
import type { FolderPlace, Folders, Found, Place, Subject } from '../checks/rule.ts';
import { rules } from '../checks/rules.ts';
import { otherYearInTitle } from '../checks/titled-year.ts';
import type { SiteFile } from '../domain/files/site-file.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Report } from '../domain/report.ts';
import { compareWithYearBefore } from '../domain/year-before.ts';
import { acknowledgedIn } from '../text/editors/checks.ts';
import type { Problem } from '../text/editors/problem.ts';
import { fieldName } from '../text/editors/problems.ts';
import { acknowledgementProblem } from './acknowledgement-problems.ts';
import type { AssembledProject } from './assemble-project.ts';
import type { Outcome } from './outcome.ts';
import { placed } from './places.ts';
import type { YamlRecord } from './records.ts';

type FolderRecords = Readonly<Record<'publisher' | 'edition', YamlRecord | undefined>>;

/** The folders above a report, with the files in which a problem of theirs is named. */
export interface JudgedFolders extends Folders {
  readonly records: FolderRecords;
  /** Whether every file of the publisher could be used. Otherwise a question may only seem to be settled. */
  readonly isWhole: boolean;
}

/** What the rules find in a report, at its place; and the report with its notes and with what last year's states. */
export function judgeProject(
  assembled: AssembledProject,
  previous: Report | null,
  site: SiteFile,
  folders: JudgedFolders,
): Outcome<Report> {
  const { record, file, report: built } = assembled;
  const { name, text, metadata } = record.document;
  const subject: Subject = { report: built, file, document: { name, text, metadata }, previous, site, folders };
  const judgement = judge(subject);
  const allAsked = folders.isWhole && !otherYearInTitle(built);
  const problems = [
    ...judgement.problems.map((found) => toProblem(found, assembled, folders.records)),
    ...judgement.refused.filter(({ why }) => why !== 'gone' || allAsked).map((each) => acknowledgementProblem(each, assembled)),
  ];
  const value = {
    ...built,
    narrative: withoutMemory(built.narrative),
    computedBefore: compareWithYearBefore(built, { reports: folders.reports }),
    notes: judgement.notes,
    acknowledged: judgement.acknowledged.map(({ rule, what, reason }) => ({ rule, what, reason })),
    receipt: receiptOf(subject, judgement, rules.length, sha256),
  };
  return { value, problems };
}

/** What rules remember of a block, they remember by the object: once judged, it is let go. */
const withoutMemory = (narrative: Narrative): Narrative => ({ ...narrative, blocks: narrative.blocks.map((block) => ({ ...block })) });

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function toProblem({ rule, level, place, what, fix }: Found, { record, report }: AssembledProject, folders: FolderRecords): Problem {
  if (isOfFolder(place)) {
    const { file, positionOf } = folders[place.in] ?? record.project;
    const severity = level === 'error' ? 'error' : 'warning';
    const mend = severity === 'warning' ? `${fix}${acknowledgedIn(record.project.file)}` : fix;
    return { rule, severity, file, ...positionOf(place.path), field: fieldName(place.path), what, fix: mend };
  }
  return { rule, severity: level === 'error' ? 'error' : 'warning', ...placed(place, record, report.narrative), what, fix };
}

const isOfFolder = (place: Place): place is FolderPlace => place.in === 'edition' || place.in === 'publisher';
