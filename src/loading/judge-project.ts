import type { Found } from '../checks/judge.ts';
import { judge } from '../checks/judge.ts';
import type { SiteFile } from '../domain/files/site-file.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report as PublishedReport } from '../domain/report.ts';
import { messages } from '../text/problems.ts';
import type { Report } from './assemble.ts';
import type { AssembledProject } from './assemble-project.ts';
import { placed } from './places.ts';

/** Runs the rules over a report, reports what they found at its place, and gives the report with its notes. */
export function judgeProject(
  { record, file, report: built }: AssembledProject,
  previous: PublishedReport | null,
  site: SiteFile,
  report: Report,
): PublishedReport {
  const { name, text, metadata } = record.document;
  const judgement = judge({ report: built, file, document: { name, text, metadata }, previous, site });
  report(
    ...judgement.problems.map((found) => toProblem(found, { record, file, report: built })),
    ...judgement.stale.map((index): Problem => {
      const at = ['acknowledged', index];
      const words = messages.staleAcknowledgement(file.acknowledged?.[index]?.rule ?? '');
      return {
        rule: 'stale-acknowledgement',
        severity: 'error',
        ...placed({ in: 'project', path: at }, record, built.narrative),
        ...words,
      };
    }),
  );
  return {
    ...built,
    notes: judgement.notes,
    acknowledged: judgement.acknowledged.map(({ rule, what, reason }) => ({ rule, what, reason })),
  };
}

function toProblem({ rule, level, place, what, fix }: Found, { record, report }: AssembledProject): Problem {
  return { rule, severity: level === 'error' ? 'error' : 'warning', ...placed(place, record, report.narrative), what, fix };
}
