import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { badInput, contentFolder } from './content-folder.ts';
import { notEdits, type Remedy, remedies, revealing } from './remedies.ts';

const cases = readdirSync(badInput).filter((name) => name !== '_base');
const messageOf = (name: string): string => readFileSync(join(badInput, name, 'expected.txt'), 'utf8');
/** Of a file or folder by its name, not of what stands in it. */
const isOfNames = (name: string): boolean => !/ 第 \d+ 行/.test(messageOf(name).split('\n')[0] ?? '');
/** Ends in the line, number or word to write: tried by bad-input.test.ts. */
const isSpelledOut = (name: string): boolean =>
  /：((?:- )?(?:[A-Za-z][\w-]*: [^…]*|- [^：]+|[-\d.]+|[a-zA-Z-]+))$/m.test(messageOf(name).split('\n')[2] ?? '');

describe('the remedy that a message proposes', () => {
  it('is tried for every faulty folder, or it is said why not', () => {
    const untried = cases.filter((name) => !(name in remedies) && !(name in notEdits) && !isSpelledOut(name) && !isOfNames(name));
    assert.deepEqual(untried, []);
    assert.deepEqual(
      [...Object.keys(remedies), ...Object.keys(notEdits)].filter((name) => !cases.includes(name)),
      [],
    );
  });

  for (const [name, remedy] of Object.entries<Remedy>(remedies)) {
    it(`mends what it is about: ${name}`, async (t) => {
      const content = contentFolder(t, name);
      const [first] = (await readArchive(content)).problems.filter(({ severity }) => severity === 'error');
      assert.ok(first, 'the case has an error');
      for (const edit of remedy) {
        const [file, from, to] =
          edit.length === 3 ? [join(content, edit[0]), edit[1], edit[2]] : [join(dirname(content), first.file), ...edit];
        const before = readFileSync(file, 'utf8');
        const after = before.replace(from, () => to);
        assert.notEqual(after, before, `nothing to replace: ${from}`);
        writeFileSync(file, after);
      }
      const left = (await readArchive(content)).problems.filter(({ severity }) => severity === 'error');
      const isFirst = ({ rule, what }: typeof first): boolean => rule === first.rule && what === first.what;
      assert.deepEqual(
        left.filter((each) => !revealing.includes(name) || isFirst(each)).map(({ file, line, what, fix }) => [file, line, what, fix]),
        [],
      );
    });
  }
});
