import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../src/text/editors/problem.ts';
import { change } from '../checks/rule-folder.ts';
import { handbookSamples, problemsOfSample } from './handbook-samples.ts';

/**
 * A sample of the handbook each, broken as an editor breaks it who is no programmer: its name, the changes (`@ project.yaml`,
 * `- lines`, `+ lines`), and below the line what the check says.
 */
const folder = new URL('../fixtures/broken-samples/', import.meta.url);
const cases = readdirSync(fileURLToPath(folder));
const rewrites = process.env['UPDATE'] === '1' && !process.env['CI'];
const line = '====\n';

/** What no message for an editor may hold: traces of the program, or English prose. */
const technical = /undefined|\bnull\b|NaN|\[object|Error|expected|received|Invalid/;

const said = ({ file, line: at, field, what, fix }: Problem): string =>
  `${basename(file)} 第 ${at} 行${field ? ` ${field}` : ''}\n  ${what}\n  ${fix.replaceAll('\n', '\n  ')}\n`;

interface BrokenSample {
  readonly text: string;
  readonly project: string;
  /** The narrative as it was. */
  readonly official: string;
}

function brokenSample(made: string): BrokenSample {
  const [sampleName, ...changes] = made.split('\n');
  const sample = handbookSamples.find((each) => each.name === sampleName);
  assert.ok(sample, `no sample of the handbook: ${sampleName}`);
  const texts = new Map([
    ['report.mdx', sample.text],
    ['project.yaml', sample.project],
  ]);
  change({ get: (file) => texts.get(basename(file)) ?? '', set: (file, text) => texts.set(basename(file), text) }, changes.join('\n'));
  return { text: texts.get('report.mdx') ?? '', project: texts.get('project.yaml') ?? '', official: sample.text };
}

describe('a sample of the handbook that was broken', () => {
  for (const name of cases) {
    it(`is told how to mend it, once a cause: ${name}`, async () => {
      const path = new URL(name, folder);
      const [made = '', expected = ''] = readFileSync(path, 'utf8').split(line);
      const problems = await problemsOfSample(brokenSample(made));
      const message = problems.map(said).join('');
      if (rewrites) writeFileSync(path, `${made}${line}${message}`);
      assert.equal(message, rewrites ? message : expected);
      assert.notEqual(message, '');
      assert.doesNotMatch(message, technical);
    });
  }
});

describe('the line that a message spells out', () => {
  const spelled = cases.flatMap((name) => {
    const [made = '', message = ''] = readFileSync(new URL(name, folder), 'utf8').split(line);
    const [, at, what = '', fix] = /^project\.yaml 第 (\d+) 行.*\n(.*)\n.*请改(?:为|用[^：\n]*)：([^；\n]+)/mu.exec(message) ?? [];
    // What only the editor knows is left open in some.
    return at && fix && !fix.includes('……') ? [{ name, made, at: Number(at), what, fix }] : [];
  });

  it('is there for the commonest slips', () => assert.ok(spelled.length >= 55, spelled.map(({ name }) => name).join(' ')));

  for (const { name, made, at, what, fix } of spelled) {
    it(`mends it: ${name}`, async () => {
      const sample = brokenSample(made);
      const lines = sample.project.split('\n');
      lines[at - 1] = mended(lines[at - 1] ?? '', fix, /“([^”]+)”/u.exec(what)?.[1] ?? '');
      const problems = await problemsOfSample({ ...sample, project: lines.join('\n') });
      assert.deepEqual(problems.filter((each) => each.line === at && basename(each.file) === 'project.yaml').map(said), [], lines[at - 1]);
    });
  }
});

/** A fix is an item of a list, a name with what stands behind its colon, or a name or a word alone, in the stead of what is quoted. */
function mended(written: string, fix: string, quoted: string): string {
  const [, indent = '', dash = '', key = '', rest = ''] = /^( *)(- )?(?:([^:]+)(:.*))?/u.exec(written) ?? [];
  if (fix.startsWith('- ') || fix.startsWith('#')) return `${indent}${fix}`;
  const [, name = ''] = /^([^:]+):(?: |$)/u.exec(fix) ?? [];
  const between = new RegExp(`(?<=[{,] ?)${name}: ?(?:'[^']*'|[^,}])*`, 'u');
  if (name !== '' && name !== key && between.test(written)) return written.replace(between, fix);
  if (name !== '') return `${indent}${dash}${fix}`;
  return key === '' || key !== quoted ? written.replace(quoted, fix) : `${indent}${dash}${fix}${rest}`;
}
