import { createHash } from 'node:crypto';
import { judge } from '../checks/judge.ts';
import { receiptOf } from '../checks/receipt.ts';
import type { Found, Subject } from '../checks/rule.ts';
import { rules } from '../checks/rules.ts';
import type { SiteFile } from '../domain/files/site-file.ts';
import type { Report as PublishedReport } from '../domain/report.ts';
import { compareWithYearBefore } from '../domain/year-before.ts';
import type { Problem } from '../text/editors/problem.ts';
import { acknowledgementProblem } from './acknowledgement-problems.ts';
import type { AssembledProject } from './assemble-project.ts';
import type { Report } from './parse.ts';
import { placed } from './places.ts';

/** Runs the rules over a report, reports what they found at its place, and gives the report with its notes and with what last year's states. */
export function judgeProject(
  { record, file, report: built }: AssembledProject,
  previous: PublishedReport | null,
  site: SiteFile,
  report: Report,
): PublishedReport {
  const { name, text, metadata } = record.document;
  const subject: Subject = { report: built, file, document: { name, text, metadata }, previous, site };
  const judgement = judge(subject);
  report(
    ...judgement.problems.map((found) => toProblem(found, { record, file, report: built })),
    ...judgement.refused.map((each) => acknowledgementProblem(each, { record, file, report: built })),
  );
  return {
    ...built,
    computedBefore: compareWithYearBefore(built, previous),
    notes: judgement.notes,
    acknowledged: judgement.acknowledged.map(({ rule, what, reason }) => ({ rule, what, reason })),
    receipt: receiptOf(subject, judgement, rules.length, sha256),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function toProblem({ rule, level, place, what, fix }: Found, { record, report }: AssembledProject): Problem {
  return { rule, severity: level === 'error' ? 'error' : 'warning', ...placed(place, record, report.narrative), what, fix };
}
