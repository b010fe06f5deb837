import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { unholdable, withoutControls } from '../../src/language/control-characters.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { contentFolder } from './content-folder.ts';

const report = 'example-bureau/2023/river-cleaning';

describe('control characters that Word leaves', () => {
  it('in the official text are no difference from the narrative', async (t) => {
    for (const character of [...'\u0000\u0001\u0002\u0005\u0007\u0008\u000B\u000C\u0013\u0015\u001F\u0080\uFFFF']) {
      const content = contentFolder(t);
      const source = join(content, report, 'source.txt');
      const text = readFileSync(source, 'utf8');
      writeFileSync(source, text.replace('河道', `河${character}道`).replace('\n', `${character}\n`));
      assert.deepEqual((await readArchive(content)).problems, [], character.codePointAt(0)?.toString(16));
    }
  });

  it('in what an editor writes are named with line and column, and the remedy works', async (t) => {
    for (const name of ['report.mdx', 'project.yaml']) {
      const content = contentFolder(t);
      const path = join(content, report, name);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace('河道', '河\u0007道'));
      const [problem] = (await readArchive(content)).problems;
      assert.equal(problem?.rule, 'control-character');
      const line = readFileSync(path, 'utf8').split('\n')[(problem?.line ?? 0) - 1] ?? '';
      assert.equal(line[(problem?.column ?? 0) - 1], '\u0007');
      writeFileSync(path, readFileSync(path, 'utf8').replace(line, line.replace('\u0007', '')));
      assert.deepEqual((await readArchive(content)).problems, []);
    }
  });
});

describe('withoutControls(text)', () => {
  it('leaves nothing that no file can hold, and every other character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(withoutControls(text), unholdable);
        const kept = [...text].filter((character) => !unholdable.test(character));
        assert.deepEqual(
          [...withoutControls(text)].filter((each) => each !== '\n' && each !== '-'),
          kept.filter((each) => each !== '\n' && each !== '-'),
        );
      }),
    );
    assert.equal(withoutControls('甲\u0007乙\u000B丙\u001E丁\u001F戊'), '甲\n乙\n丙-丁戊');
  });
});
