import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { stages } from '../../src/checks/prose/claims.ts';
import { numberIsBound } from '../../src/checks/prose/number-is-bound.ts';
import { findings, nothing } from './findings.ts';
import { casesOf, expectedOf, type FixtureOwner, fixtureOwners } from './fixture-owners.ts';
import { ruleFolder } from './rule-folder.ts';

describe('the gate without', () => {
  for (const owner of fixtureOwners) {
    if (!owner.disable) continue;
    it(`${owner.folder} turns a case red`, async (t) => {
      owner.disable?.(t);
      assert.ok(await turnsRed(owner, t), `nobody would miss ${owner.folder}`);
    });
  }
});

describe('the prose gate with a stage that answers for every number', () => {
  for (const stage of Object.keys(stages)) {
    it(`turns a case of ${stage} red`, async (t) => {
      t.mock.method(stages, stage, () => () => ({ kind: 'bound', by: 'anything' }));
      const owner = fixtureOwners.find(({ folder }) => folder === `${numberIsBound.id}.${stage}`) ?? assert.fail(stage);
      assert.ok(await turnsRed(owner, t));
    });
  }
});

/** Whether one of its cases at least is judged otherwise than `expected.txt` says. First those that something is found in: most turn red. */
async function turnsRed({ folder, rule }: FixtureOwner, t: TestContext): Promise<boolean> {
  const passes = (name: string): number => Number(expectedOf(folder, name) === nothing);
  for (const name of casesOf(folder).toSorted((a, b) => passes(a) - passes(b))) {
    if ((await findings(ruleFolder(t, folder, name), rule)) !== expectedOf(folder, name)) return true;
  }
  return false;
}
