import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { stages } from '../../src/checks/prose/claims.ts';
import { numberIsBound } from '../../src/checks/prose/number-is-bound.ts';
import { rules } from '../../src/checks/rules.ts';
import { structureRules } from '../../src/checks/structure.ts';
import { ruleCases } from './rule-folder.ts';

/** Whatever may refuse, ask or remark. Each has a folder of cases in `tests/fixtures/checks/`. */
export interface FixtureOwner {
  readonly folder: string;
  /** The id under which it reports. */
  readonly rule: string;
  /** Until the test ends, it finds nothing; of a stage of the prose gate: it answers for no number. The faults of form are found
   *  all over the reading: there is nothing that could be taken out. */
  readonly disable?: (t: TestContext) => void;
}

const ofRules = rules.map(
  (rule): FixtureOwner => ({
    folder: rule.id,
    rule: rule.id,
    disable: (t) => void t.mock.method(rule, 'find', () => []),
  }),
);

const ofStages = Object.keys(stages).map(
  (stage): FixtureOwner => ({
    folder: `${numberIsBound.id}.${stage}`,
    rule: numberIsBound.id,
    disable: (t) => void t.mock.method(stages, stage, () => () => undefined),
  }),
);

const ofForm = structureRules.map(({ id }): FixtureOwner => ({ folder: id, rule: id }));

export const fixtureOwners: readonly FixtureOwner[] = [...ofRules, ...ofStages, ...ofForm];

/** Names of the cases; none where nobody wrote the folder. */
export function casesOf(folder: string): string[] {
  const path = join(ruleCases, folder);
  return existsSync(path) ? readdirSync(path) : [];
}

export function expectedOf(folder: string, name: string): string {
  const file = join(ruleCases, folder, name, 'expected.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : 'expected.txt is missing';
}
