import { setImmediate } from 'node:timers/promises';
import type { StructureId } from '../checks/structure.ts';
import { otherYearInTitle } from '../checks/titled-year.ts';
import { type EditionFile, editionFile } from '../domain/files/edition-file.ts';
import type { Problem } from '../text/editors/problem.ts';
import { messages } from '../text/editors/problems.ts';
import { type AssembledProject, assembleProject, type PublisherNamed } from './assemble-project.ts';
import { joined, type Outcome } from './outcome.ts';
import { parseFile } from './parse.ts';
import type { EditionRecord, YamlRecord } from './records.ts';

export interface AssembledEdition {
  readonly year: number;
  /** Undefined where it is faulty; its projects are judged all the same. */
  readonly file: EditionFile | undefined;
  readonly path: string;
  readonly projects: readonly AssembledProject[];
}

export async function assembleEdition(publisher: PublisherNamed, record: EditionRecord): Promise<Outcome<AssembledEdition>> {
  const year = Number(record.year);
  const { value: file, problems } = parseFile(record.edition, editionFile);
  const projects: Outcome<AssembledProject | undefined>[] = [];
  for (const each of record.projects) {
    projects.push(assembleProject(publisher, year, each));
    // A pause in which the process hears what it is told.
    await setImmediate();
  }
  const assembled = joined(projects);
  // Where no title names the folder's year, the rule of titles names all three.
  const isSaid = assembled.value.length > 0 && assembled.value.every(({ report }) => otherYearInTitle(report));
  const differs = file && record.edition && file.year !== year && !isSaid ? [yearDiffers(file.year, record.year, record.edition)] : [];
  return {
    value: { year, file, path: `${publisher.id}/${record.year}/`, projects: assembled.value },
    problems: [...problems, ...differs, ...assembled.problems],
  };
}

function yearDiffers(written: number, folder: string, { file, positionOf }: YamlRecord): Problem {
  const rule: StructureId = 'year-differs';
  return { rule, severity: 'error', file, ...positionOf(['year']), field: 'year', ...messages.yearDiffers(written, folder) };
}
