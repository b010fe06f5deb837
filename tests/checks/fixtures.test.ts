import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { rules } from '../../src/checks/rules.ts';
import { reportsOf } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import type { Problem } from '../../src/text/editors/problem.ts';
import { ruleCases, ruleFolder } from './rule-folder.ts';

const rewrites = process.env['UPDATE'] === '1' && !process.env['CI'];
const ids = rules.map(({ id }) => id);
const folders = readdirSync(ruleCases).filter((name) => name !== '_base');
const nothing = '没有发现。\n';

/** What a case shows: the rule's own findings, and whatever keeps its notes from being seen. */
async function findings(content: string, rule: string): Promise<string> {
  const { archive, problems } = await readArchive(content);
  const about = problems.filter((each) => each.rule === rule || !ids.includes(each.rule));
  const own = about.length > 0 || archive ? about : problems;
  const reports = archive ? reportsOf(archive) : [];
  const notes = reports.flatMap(({ notes: all, narrative }) =>
    all.filter((note) => note.rule === rule).map(({ block, text }) => `站注 ${narrative.blocks[block]?.place}\n  ${text}`),
  );
  for (const { text } of reports.flatMap(({ notes: all }) => all)) assert.ok([...text].length <= 60, text);
  const kept = reports.flatMap(({ acknowledged }) =>
    acknowledged.filter((each) => each.rule === rule).map(({ what, reason }) => `保留\n  ${what}\n  ${reason}`),
  );
  return [...own.map(written), ...notes, ...kept].map((each) => `${each}\n`).join('\n') || nothing;
}

function written({ severity, file, line, field, what, fix }: Problem): string {
  const place = [file.replace('content/example-bureau/', ''), line && `第 ${line} 行`, field].filter(Boolean).join(' ');
  return `${severity === 'error' ? '必须改正' : '请确认'} ${place}\n  ${what}\n  ${fix}`;
}

for (const rule of folders) {
  describe(`the rule ${rule}`, () => {
    const cases = readdirSync(join(ruleCases, rule));

    it('exists, and has a case that passes and one that does not', () => {
      assert.ok(ids.includes(rule));
      const outcomes = cases.map((name) => readFileSync(join(ruleCases, rule, name, 'expected.txt'), 'utf8') === nothing);
      assert.deepEqual([outcomes.includes(true), outcomes.includes(false)], [true, true]);
    });

    for (const name of cases) {
      it(`judges as expected: ${name}`, async (t) => {
        const content = ruleFolder(t, rule, name);
        const expected = join(ruleCases, rule, name, 'expected.txt');
        const found = await findings(content, rule);
        if (rewrites) writeFileSync(expected, found);
        assert.ok(existsSync(expected), 'expected.txt is missing');
        assert.equal(found, readFileSync(expected, 'utf8'));
        await applyFixes(content, rule);
      });
    }
  });
}

/** A line that a message spells out mends the place that it names: in its stead, or below it. */
async function applyFixes(content: string, rule: string): Promise<void> {
  for (const problem of (await readArchive(content)).problems.filter((each) => each.rule === rule && each.line)) {
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
    const same = (await readArchive(content)).problems.filter((each) => each.rule === rule && each.line === problem.line);
    assert.deepEqual(same, []);
    writeFileSync(path, before);
  }
}
