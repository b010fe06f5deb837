import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from '../../src/cli/check.ts';
import { parseCommand } from '../../src/cli/options.ts';
import { contentFolder } from '../loading/content-folder.ts';
import { recordedEffects } from './temporary.ts';

const project = 'example-bureau/2023/river-cleaning';
/** Colours, titles, 8-bit commands, bells, deletions, the reading direction turned. */
const commands = ['\u001b[31m', '\u001b]0;a\u0007', '\u009b2J', '\u0008', '\u202e', '\u2066', '\u2028', '\u007f'];
const raw = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

describe('check of content that holds commands for the terminal', () => {
  for (const format of ['text', 'json', 'sarif', 'github']) {
    it(`prints none of them, and shows where they stand: ${format}`, async (t) => {
      for (const command of commands) {
        const content = contentFolder(t);
        writeFileSync(join(content, project, `a${command}b.txt`), '');
        writeFileSync(join(content, 'x\n::error::y'), '');
        const file = join(content, project, 'project.yaml');
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(
            /value: .*/,
            `value: "1${command.replaceAll(/[^ -~]/gu, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}2"`,
          ),
        );
        writeFileSync(join(content, project, 'report.mdx'), `甲${command}乙 <b${command}>`);
        const { effects, lines } = recordedEffects(dirname(content));
        assert.equal(await run(parseCommand(['check', '--format', format], dirname(content), {}), effects), 1);
        const printed = lines.join('\n');
        assert.doesNotMatch(printed.replaceAll('\n', ''), raw);
        assert.doesNotMatch(printed, /^::error::y/m);
        assert.match(printed, format === 'json' || format === 'sarif' ? /\\[ub]/ : /⟨U\+/);
        if (format === 'json') assert.ok(JSON.parse(printed).problems.some((each: { file: string }) => each.file.includes(`a${command}b`)));
      }
    });
  }
});
