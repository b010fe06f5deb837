import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { catalogue, chapters, explanationOf } from '../../src/checks/catalogue.ts';
import { rules } from '../../src/checks/rules.ts';
import { structureRules } from '../../src/checks/structure.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { badInput, contentFolder } from '../loading/content-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reporting = globSync(['src/loading/**/*.ts', 'src/narrative/*.ts'], { cwd: root })
  .map((file) => readFileSync(`${root}/${file}`, 'utf8'))
  .join('\n');

describe('catalogue', () => {
  it('names each rule once, in one style', () => {
    const ids = catalogue.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
    assert.deepEqual(
      ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id)),
      [],
    );
  });

  it('explains every rule: what it upholds, why, and an example of both sides', () => {
    const blank = catalogue.filter(({ words }) => Object.values(words).some((each) => each.trim() === '')).map(({ id }) => id);
    assert.deepEqual(blank, []);
  });

  it('gives examples whose sides differ', () => {
    const same = catalogue.filter(({ words }) => words.wrong !== '' && words.wrong === words.right).map(({ id }) => id);
    assert.deepEqual(same, []);
  });

  it('explains every rule that the faulty folders break', async (t) => {
    const names = readdirSync(badInput).filter((name) => name !== '_base');
    const read = await Promise.all(names.map((name) => readArchive(contentFolder(t, name))));
    const broken = read.flatMap(({ problems }) => problems.map(({ rule }) => rule));
    assert.deepEqual(
      [...new Set(broken)].filter((rule) => !explanationOf(rule)),
      [],
    );
  });

  it('explains nothing that no code reports', () => {
    const unused = structureRules.map(({ id }) => id).filter((id) => !reporting.includes(`'${id}'`));
    assert.deepEqual(unused, []);
  });

  it('holds every rule that is run, sorted by chapter', () => {
    assert.deepEqual(
      rules.filter(({ id }) => !explanationOf(id)).map(({ id }) => id),
      [],
    );
    const order = catalogue.map(({ chapter }) => chapters.indexOf(chapter));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  });
});
