import type { StructureId } from '../checks/structure.ts';
import { buildReport } from '../domain/build-report.ts';
import { areComparable } from '../domain/derive/judge.ts';
import { type ProjectFile, projectFile } from '../domain/files/project-file.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Indicator, Report } from '../domain/report.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import { encodedName } from '../domain/text-encoding.ts';
import { readNarrative } from '../narrative/read.ts';
import { noRateText } from '../text/derived.ts';
import type { Problem } from '../text/editors/problem.ts';
import { messages } from '../text/editors/problems.ts';
import { checkFigures } from './check-figures.ts';
import { checkNarrative } from './check-narrative.ts';
import { withDistinctIds } from './distinct-ids.ts';
import { gradeStatements } from './grade.ts';
import { withIds } from './named-figures.ts';
import type { Outcome } from './outcome.ts';
import { parseFile } from './parse.ts';
import { fieldIn } from './places.ts';
import type { DocumentRecord, ProjectRecord, WholeProject, YamlRecord } from './records.ts';
import { soundParts } from './sound-parts.ts';
import { expandTables } from './tables/expand.ts';
import { isBeside, spansOf, tableProblems } from './tables/table-problems.ts';
import { unboundBesideFaults } from './unbound-beside-faults.ts';

export interface AssembledProject {
  readonly record: WholeProject;
  readonly file: ProjectFile;
  readonly report: Report;
}

/** Whose report it is: the folder, and the name, where its file can be read. */
export interface PublisherNamed {
  readonly id: string;
  readonly name: string | undefined;
}

/** One report from its three files, before the rules look at it. No value where a fault leaves nothing to build. */
export function assembleProject(
  { id: publisher, name: publisherName }: PublisherNamed,
  year: number,
  record: ProjectRecord,
): Outcome<AssembledProject | undefined> {
  const read = record.narrative && readNarrative(record.narrative.source);
  const parsed = parseFile(record.project && { ...record.project, blocks: read?.narrative?.blocks }, projectFile);
  const faults = record.narrative && read ? checkNarrative(record.narrative, record.document, read) : [];
  const known = [...parsed.problems, ...faults];
  if (!read?.narrative || !isWhole(record)) return { value: undefined, problems: known };

  const { narrative } = read;
  const sound = parsed.value ? undefined : soundParts(record.project.data);
  const written = parsed.value ?? sound?.file;
  if (!written) return { value: undefined, problems: known };
  const { file: expanded, faults: ofTables, writtenAt: inTables } = expandTables(written, narrative, year);
  const file = withIds(withDistinctIds(expanded));
  const writtenAt = (path: readonly PropertyKey[]) => {
    const inData = sound?.writtenAt(inTables(path)) ?? inTables(path);
    return record.project.writtenAt?.(inData) ?? inData;
  };
  const figures = checkFigures(record, file, narrative, { writtenAt, mayName: sound?.mayName ?? (() => false) });
  const beside = figures.problems.filter(isBeside(ofTables, writtenAt));
  const ofMappings = hasUnreadTable(narrative, faults) ? [] : tableProblems(ofTables, record.project, writtenAt);
  const problems = [...known, ...ofMappings, ...beside];
  // Rules that read another text than the official one would warn of what is not there.
  if (faults.some(({ rule }) => rule === ('text-differs' satisfies StructureId))) return { value: undefined, problems };
  // Nothing is built from figures in doubt; which numbers nobody registered can be said all the same.
  const { located, meant } = figures.value;
  if (sound || ofTables.length > 0 || figures.problems.length > 0) {
    const open = [...spansOf(ofTables), ...meant];
    return { value: undefined, problems: [...problems, ...unboundBesideFaults({ record, file, narrative, located, sound, open })] };
  }

  const report = buildReport({
    publisher,
    publisherName,
    year,
    project: record.id,
    file,
    narrative,
    statements: new Map(located.map(({ figure, statements }) => [figure.id, statements])),
    gradeStatements: gradeStatements(file, narrative),
    source: sourceOf(record.document),
  });
  const placed = { ...record, project: writtenFrom(record.project, writtenAt) };
  const actuals = report.indicators.flatMap((_, i) => checkActual(placed, file, i, report));
  return { value: { record: placed, file, report }, problems: [...problems, ...actuals] };
}

/** A table that is none for want of its line of dashes: the others are counted without it. */
const hasUnreadTable = ({ blocks }: Narrative, faults: readonly Problem[]): boolean =>
  faults.some(({ rule }) => rule === ('text-differs' satisfies StructureId)) &&
  blocks.some(({ kind, text }) => kind === 'paragraph' && /^\|.*\|/u.test(text));

/** A path of the file that the report was built from is looked up where an editor wrote it. */
const writtenFrom = (project: YamlRecord, writtenAt: NonNullable<YamlRecord['writtenAt']>): YamlRecord => ({
  ...project,
  positionOf: (path, part) => project.positionOf(writtenAt(path), part),
  writtenAt,
});

const sourceOf = ({ name, encoding, bytes, sha256 }: DocumentRecord): SourceDocument => ({
  ...{ file: encodedName(name, encoding), received: name, encoding, bytes, sha256 },
});

const isWhole = (record: ProjectRecord): record is WholeProject => Boolean(record.project && record.narrative && record.document);

/** What an indicator names as its result must exist and be of the target's kind, or there is nothing to compare. */
function checkActual(record: WholeProject, file: ProjectFile, index: number, built: Report): Problem[] {
  const { target, actual } = built.indicators[index] as Indicator;
  const at = ['indicators', index, 'actual'];
  const fault = (rule: StructureId, words: Pick<Problem, 'what' | 'fix'>): Problem[] => [
    {
      rule,
      severity: 'error',
      file: record.project.file,
      ...record.project.positionOf(at),
      field: fieldIn(record.project, at),
      ...words,
    },
  ];
  const written = file.indicators[index]?.actual;
  if (typeof written === 'object' && 'from' in written && !actual) return fault('not-derivable', notDerivable(written.from, built));
  // A result that the report prints itself in another unit is its own affair, and asked about.
  const isBorrowed = typeof written === 'object' && ('from' in written || 'atLeast' in written);
  return isBorrowed && target?.value && actual?.value && !areComparable(target, actual)
    ? fault('unit-differs', messages.unitDiffers(target.unit, actual.unit))
    : [];
}

/** A total that is missing can be entered; a rate that there is none of cannot. */
function notDerivable(id: string, { funds: { noRate } }: Report): Pick<Problem, 'what' | 'fix'> {
  return id === 'execution-rate' && noRate && noRate !== 'undisclosed'
    ? messages.noRate(id, noRateText[noRate].note)
    : messages.notDerivable(id);
}
