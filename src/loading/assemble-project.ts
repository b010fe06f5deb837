import type { StructureId } from '../checks/structure.ts';
import { buildReport } from '../domain/build-report.ts';
import { areComparable } from '../domain/derive/indicators.ts';
import { type ProjectFile, projectFile } from '../domain/files/project-file.ts';
import type { Indicator, Report as PublishedReport } from '../domain/report.ts';
import { readNarrative } from '../narrative/read.ts';
import type { Problem } from '../text/editors/problem.ts';
import { fieldName, messages } from '../text/editors/problems.ts';
import { checkFigures } from './check-figures.ts';
import { checkNarrative } from './check-narrative.ts';
import { gradeStatement } from './grade.ts';
import type { Parse, Report } from './parse.ts';
import type { ProjectRecord } from './records.ts';

export interface AssembledProject {
  readonly record: ProjectRecord;
  readonly file: ProjectFile;
  readonly report: PublishedReport;
}

/** One report from its three files, before the rules look at it. Undefined when a fault leaves nothing to build; the faults are reported. */
export function assembleProject(
  publisher: string,
  year: number,
  record: ProjectRecord,
  parse: Parse,
  report: Report,
): AssembledProject | undefined {
  const file = parse(record.project, projectFile, report);
  const read = readNarrative(record.narrative.source);
  const faults = checkNarrative(record, read);
  report(...faults);
  if (!file || !read.narrative) return undefined;

  const narrative = read.narrative;
  const problems: Problem[] = [];
  const statements = checkFigures(record, file, narrative, (...found) => void problems.push(...found));
  report(...problems);
  // Rules that read another text than the official one would warn of what is not there.
  if (problems.length > 0 || faults.some(({ rule }) => rule === ('text-differs' satisfies StructureId))) return undefined;

  const built = buildReport({
    publisher,
    year,
    project: record.id,
    file,
    narrative,
    statements,
    gradeStatement: gradeStatement(file, narrative),
    source: { file: record.document.name, bytes: record.document.bytes, sha256: record.document.sha256 },
  });
  for (const [i, indicator] of built.indicators.entries()) report(...checkActual(record, file, i, indicator));
  return { record, file, report: built };
}

/** What an indicator names as its result must exist and be of the target's kind, or there is nothing to compare. */
function checkActual(record: ProjectRecord, file: ProjectFile, index: number, { target, actual }: Indicator): Problem[] {
  const at = ['indicators', index, 'actual'];
  const fault = (rule: StructureId, words: Pick<Problem, 'what' | 'fix'>): Problem[] => [
    { rule, severity: 'error', file: record.project.file, ...record.project.positionOf(at), field: fieldName(at), ...words },
  ];
  const written = file.indicators[index]?.actual;
  if (typeof written === 'object' && 'from' in written && !actual) return fault('not-derivable', messages.notDerivable(written.from));
  return actual && !areComparable(target, actual) ? fault('unit-differs', messages.unitDiffers(target.unit, actual.unit)) : [];
}
