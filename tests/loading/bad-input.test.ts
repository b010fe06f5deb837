import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { hasErrors, type Problem } from '../../src/text/editors/problem.ts';
import { formatProblems } from '../../src/text/terminal/print-problems.ts';
import { badInput, contentFolder } from './content-folder.ts';

const cases = readdirSync(badInput).filter((name) => name !== '_base');
const rewrites = process.env['UPDATE'] === '1' && !process.env['CI'];

/** What no message for an editor may hold: traces of the program, or English prose. */
const technical = /undefined|\bnull\b|NaN|\[object|\bat .+:\d+:\d+|Error|expected|received|Invalid/;

describe('formatProblems(problems) of a faulty content folder', () => {
  it('has nothing to say of the folder that every case starts from', async (t) => {
    assert.deepEqual((await readArchive(contentFolder(t))).problems, []);
  });

  for (const name of cases) {
    it(`tells the editor what to mend: ${name}`, async (t) => {
      const { archive, problems } = await readArchive(contentFolder(t, name));
      const expected = join(badInput, name, 'expected.txt');
      const message = `${formatProblems(problems)}\n`;
      if (rewrites) writeFileSync(expected, message);
      assert.equal(message, readFileSync(expected, 'utf8'));
      assert.notEqual(problems.length, 0);
      assert.equal(archive === undefined, hasErrors(problems), 'no archive is built from faulty content');
      assert.doesNotMatch(message, technical);
    });
  }
});

describe('the fix that a message spells out', () => {
  const spelledOut = cases.flatMap((name) => {
    const message = readFileSync(join(badInput, name, 'expected.txt'), 'utf8');
    return /^content.* 第 \d+ 行/.test(message) && fixOf(message) ? [name] : [];
  });

  it('is spelled out for the commonest slips', () => assert.ok(spelledOut.length >= 12, spelledOut.join(' ')));

  for (const name of spelledOut) {
    it(`mends the line: ${name}`, async (t) => {
      const content = contentFolder(t, name);
      const [before] = (await readArchive(content)).problems;
      assert.ok(before?.line);
      const path = join(dirname(content), before.file);
      const lines = readFileSync(path, 'utf8').split('\n');
      const line = lines[before.line - 1] ?? '';
      lines[before.line - 1] = mended(line, before);
      writeFileSync(path, lines.join('\n'));
      const same = (await readArchive(content)).problems.filter((each) => each.line === before.line && each.rule === before.rule);
      assert.deepEqual(same, []);
    });
  }
});

/** A fix ends in what to write: a whole line, a number or a word. */
function fixOf(message: string): string | undefined {
  return /：((?:- )?(?:[A-Za-z][\w-]*: [^…]*|- [^：]+|[\d.]+|[a-zA-Z-]+))$/m.exec(message.split('\n')[2] ?? '')?.[1];
}

function mended(line: string, { fix }: Problem): string {
  const [, indent = '', key = '', value = ''] = /^(\s*(?:- )?)(?:([A-Za-z][\w-]*)(?:[:：] ?))?(.*)$/.exec(line) ?? [];
  const wanted = fixOf(`\n\n${fix}`) ?? '';
  if (/^[A-Za-z][\w-]*: /.test(wanted)) return `${indent}${wanted}`;
  if (wanted.startsWith('- ')) return line.trim().startsWith('-') ? line.replace(/-.*/, wanted) : `${indent}${key}:\n${indent}  ${wanted}`;
  const isName = fix.includes('拼错');
  return isName ? `${indent}${wanted}: ${value}` : `${indent}${key}: ${wanted}`;
}
