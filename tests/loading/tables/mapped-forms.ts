import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProjectFile, projectFile } from '../../../src/domain/files/project-file.ts';
import type { Narrative } from '../../../src/domain/narrative.ts';
import { readYaml } from '../../../src/loading/yaml-file.ts';
import { readNarrative } from '../../../src/narrative/read.ts';
import { ruleCases } from '../../checks/rule-folder.ts';

const cases = join(ruleCases, 'tables-are-mapped');
const project = 'content/example-bureau/2023/river-cleaning';

export interface MappedForm {
  readonly name: string;
  readonly yaml: string;
  readonly file: ProjectFile;
  readonly narrative: Narrative;
}

/** The invented documents whose tables are mapped and pass the check. */
export const mappedForms: readonly MappedForm[] = readdirSync(cases).flatMap((name) => {
  const yaml = readFileSync(join(cases, name, project, 'project.yaml'), 'utf8');
  const { narrative } = readNarrative(readFileSync(join(cases, name, project, 'report.mdx'), 'utf8'));
  const parsed = projectFile.safeParse(readYaml('project.yaml', yaml).value.data);
  return narrative && parsed.success && parsed.data.tables ? [{ name, yaml, file: parsed.data, narrative }] : [];
});
