import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { structureRules } from '../../src/checks/structure.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import type { Problem } from '../../src/text/editors/problem.ts';
import { findingsIn, nothing } from './findings.ts';
import { casesOf, expectedOf, fixtureOwners } from './fixture-owners.ts';
import { isImpossible } from './made-cases.ts';
import { ruleCases, ruleFolder } from './rule-folder.ts';

const isFormal = (rule: string): boolean => structureRules.some(({ id }) => id === rule);
const rewrites = process.env['UPDATE'] === '1' && !process.env['CI'];

describe('the folders of cases', () => {
  it('belong each to a rule, to a fault of form or to a stage of the prose gate', () => {
    const owners = fixtureOwners.map(({ folder }) => folder);
    const strange = readdirSync(ruleCases).filter((name) => name !== '_base' && !owners.includes(name));
    assert.deepEqual(strange, []);
  });
});

for (const { folder, rule } of fixtureOwners) {
  describe(`the cases of ${folder}`, () => {
    const cases = casesOf(folder);

    it('are at least one in which it finds something, and one in which it finds nothing', () => {
      const finds = cases.map((name) => expectedOf(folder, name) !== nothing);
      assert.ok(finds.includes(true), 'no case in which it finds something');
      assert.ok(finds.includes(false), 'no case in which it finds nothing');
    });

    for (const name of cases) {
      it(`are judged as expected: ${name}`, async (t) => {
        if (isImpossible(folder, name)) return t.skip('this machine lets it pass');
        const content = ruleFolder(t, folder, name);
        const read = await readArchive(content);
        const found = findingsIn(read, rule);
        if (rewrites) writeFileSync(join(ruleCases, folder, name, 'expected.txt'), found);
        assert.equal(found, expectedOf(folder, name));
        const own = read.problems.filter((each) => each.rule === rule);
        if (!isFormal(rule)) return applyFixes(content, own);
        // Another fault of form may be what stands there.
        assert.equal(found !== nothing, own.length > 0);
      });
    }
  });
}

/** A line that a message spells out mends the place that it names: in its stead, or below it. */
async function applyFixes(content: string, problems: readonly Problem[]): Promise<void> {
  for (const problem of problems) {
    const [, how, wanted, key] = /(请改为|下面加上)：(([A-Za-z]+): [^。，；]+)$/.exec(problem.fix) ?? [];
    if (!wanted || !problem.line) continue;
    const path = join(dirname(content), problem.file);
    const before = readFileSync(path, 'utf8');
    const lines = before.split('\n');
    const line = lines[problem.line - 1] ?? '';
    const added = how === '下面加上';
    assert.ok(added || line.includes(`${key}:`), 'the place is the line that the fix replaces');
    lines[problem.line - 1] = `${added ? `${line}\n` : ''}${/^\s*(?:- )?/.exec(line)?.[0]}${wanted}`;
    writeFileSync(path, lines.join('\n'));
    const same = (await readArchive(content)).problems.filter((each) => each.rule === problem.rule && each.line === problem.line);
    assert.deepEqual(same, []);
    writeFileSync(path, before);
  }
}
