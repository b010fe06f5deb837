import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { misindented } from '../../src/loading/indentation.ts';
import { readYaml } from '../../src/loading/yaml-file.ts';
import { ruleCases } from '../checks/rule-folder.ts';

const lines = readFileSync(join(ruleCases, '_base/content/example-bureau/2023/river-cleaning/project.yaml'), 'utf8').split('\n');
const moves = [-2, -1, 1, 2, 3].flatMap((by) => lines.map((line, index) => ({ by, line, index })));
/** A name that opens a group, moved a whole step in, takes the lines below it with it: they seem to be the ones that are wrong. */
const isWholeStep = (by: number, line: string): boolean => by === 2 && /:$/.test(line);

function moved(by: number, index: number): string {
  const shift = (line: string) => (by > 0 ? ' '.repeat(by) + line : line.slice(-by));
  return lines.map((line, i) => (i === index ? shift(line) : line)).join('\n');
}

describe('a line of project.yaml that was moved', () => {
  const possible = moves.filter(
    ({ by, line }) => line.trim() !== '' && !line.trim().startsWith('#') && (by > 0 || line.startsWith(' '.repeat(-by))),
  );
  const refused = possible.flatMap((each) => {
    const [first, ...more] = readYaml('project.yaml', moved(each.by, each.index)).problems;
    return first ? [{ ...each, first, more }] : [];
  });

  it('is refused in most places', () => assert.ok(refused.length > 500, String(refused.length)));

  it('is the line that is named, alone, with the spaces that it should have', () => {
    for (const { by, line, index, first, more } of refused) {
      if (isWholeStep(by, line) || by === -2) continue;
      assert.deepEqual([first.line, more.length], [index + 1, 0], `${by} ${index + 1} ${line}: ${first.line} ${first.what}`);
      if (Math.abs(by) !== 1) continue;
      const right = /^ */.exec(line)?.[0].length ?? 0;
      const wanted = (/应当有 (.*) 个。$/.exec(first.what)?.[1] ?? '').split(' 个或 ').map(Number);
      assert.ok(wanted.includes(right) && !wanted.includes(right + by), `${by} ${index + 1} ${line}: ${first.what}`);
    }
  });

  it('is not seen where every line stands as it should', () => assert.equal(misindented(lines.join('\n')), undefined));
});
