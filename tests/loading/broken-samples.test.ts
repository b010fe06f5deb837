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

describe('a sample of the handbook that was broken', () => {
  for (const name of cases) {
    it(`is told how to mend it, once a cause: ${name}`, async () => {
      const path = new URL(name, folder);
      const [made = '', expected = ''] = readFileSync(path, 'utf8').split(line);
      const [sampleName, ...changes] = made.split('\n');
      const sample = handbookSamples.find((each) => each.name === sampleName);
      assert.ok(sample, `no sample of the handbook: ${sampleName}`);
      const texts = new Map([
        ['report.mdx', sample.text],
        ['project.yaml', sample.project],
      ]);
      change({ get: (file) => texts.get(basename(file)) ?? '', set: (file, text) => texts.set(basename(file), text) }, changes.join('\n'));
      const problems = await problemsOfSample({ text: texts.get('report.mdx') ?? '', project: texts.get('project.yaml') ?? '' });
      const message = problems.map(said).join('');
      if (rewrites) writeFileSync(path, `${made}${line}${message}`);
      assert.equal(message, rewrites ? message : expected);
      assert.notEqual(message, '');
      assert.doesNotMatch(message, technical);
    });
  }
});
