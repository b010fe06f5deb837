import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { standingOf, standingOfCount, thresholdsOf } from '../../../src/checks/disclosure/thresholds.ts';
import { decimal, parseDecimal } from '../../../src/language/decimal.ts';
import { readArchive } from '../../../src/loading/from-files.ts';
import { ruleFolder } from '../rule-folder.ts';

const project = 'example-bureau/2023/river-cleaning/project.yaml';

describe('standingOf(value, thresholds)', () => {
  it('blocks below five and asks below ten, where site.yaml says nothing else', () => {
    const standing = (count: number, site = {}) => standingOf(decimal(BigInt(count)), thresholdsOf(site));
    assert.deepEqual(
      [0, 1, 4, 5, 9, 10].map((count) => standing(count)),
      ['open', 'block', 'block', 'ask', 'ask', 'open'],
    );
    assert.deepEqual(
      [2, 3, 8].map((count) => standing(count, { disclosure: { block: 3, ask: 8 } })),
      ['block', 'ask', 'open'],
    );
  });
});

describe('standingOfCount(count, thresholds)', () => {
  for (const [printed, unit, expected] of [
    ['0.8', '万人', 'open'],
    ['1.2', '万户', 'open'],
    ['0.0003', '万人', 'block'],
    ['0.8', '十人', 'ask'],
    ['4', '人', 'block'],
    ['9', '户', 'ask'],
    ['3', '百人', 'open'],
  ] as const)
    it(`takes ${printed} ${unit} for what it is worth: ${expected}`, () => {
      assert.equal(standingOfCount({ value: parseDecimal(printed) ?? assert.fail(printed), unit }, thresholdsOf({})), expected);
    });
});

describe('the lines that a message gives for a waiver', () => {
  for (const [rule, name] of [
    ['small-groups-are-shielded', 'nine-without-reason'],
    ['small-groups-are-shielded', 'small-part'],
    ['remainders-are-shielded', 'three-left'],
  ] as const) {
    it(`mend it when copied to the end of the file: ${rule}, ${name}`, async (t) => {
      const content = ruleFolder(t, rule, name);
      const [problem] = await problemsOf(content, rule);
      const lines = problem?.fix
        .replaceAll('\n  ', '\n')
        .split('\n')
        .slice(1)
        .join('\n')
        .replace(/date: .*/, 'date: 2026-11-23');
      const path = join(content, project);
      writeFileSync(path, `${readFileSync(path, 'utf8')}\n${lines}\n`);
      assert.deepEqual([...(await problemsOf(content, rule)), ...(await problemsOf(content, 'waivers-are-needed'))], []);
    });
  }

  it('go below waivers that are there already', async (t) => {
    const content = ruleFolder(t, 'amounts-stay-apart', 'amount-for-nine');
    const [problem] = await problemsOf(content, 'amounts-stay-apart');
    assert.match(problem?.fix ?? '', /waivers 下面加上/);
    assert.doesNotMatch(problem?.fix ?? '', /waivers:/);
  });
});

describe('a waiver', () => {
  it('stops counting when the number is changed to one that needs none', async (t) => {
    const content = withChanged(t, 'small-groups-are-shielded', 'nine-with-reason', / 9 人/g, ' 19 人', 'value: 9\n', 'value: 19\n');
    assert.deepEqual(
      (await problemsOf(content, 'waivers-are-needed')).map(({ field }) => field),
      ['waivers › 第 1 项 › figure'],
    );
  });
});

const problemsOf = async (content: string, rule: string) => (await readArchive(content)).problems.filter((each) => each.rule === rule);

function withChanged(t: TestContext, rule: string, name: string, words: RegExp, by: string, value: string, newValue: string): string {
  const content = ruleFolder(t, rule, name);
  for (const file of ['project.yaml', 'report.mdx', 'source.txt']) {
    const path = join(content, project, '..', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(words, by).replace(value, newValue));
  }
  return content;
}
