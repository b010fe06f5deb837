import type { Level, RuleWords } from './rule.ts';
import { structureFiguresWords } from './structure-figures.words.ts';
import { structureFilesWords } from './structure-files.words.ts';
import { structureTextWords } from './structure-text.words.ts';

/** What the loading stops at before any rule can look. Who reports one of these names it by this type: none lacks an explanation. */
export type StructureId = keyof typeof structureFilesWords | keyof typeof structureTextWords | keyof typeof structureFiguresWords;

export interface StructureRule {
  readonly id: StructureId;
  readonly group: 'structure' | 'figures';
  readonly level: Level;
  readonly words: RuleWords;
}

const warnings: readonly string[] = ['yaml-remark'] satisfies StructureId[];

const explained = (group: StructureRule['group'], words: Readonly<Partial<Record<StructureId, RuleWords>>>): StructureRule[] =>
  Object.entries(words).map(([id, each]) => ({
    ...{ id: id as StructureId, group, words: each },
    level: warnings.includes(id) ? 'warning' : 'error',
  }));

export const structureRules: readonly StructureRule[] = [
  ...explained('structure', structureFilesWords),
  ...explained('structure', structureTextWords),
  ...explained('figures', structureFiguresWords),
];
