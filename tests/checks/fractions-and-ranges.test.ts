import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArchive } from '../../src/loading/from-files.ts';
import { ruleFolder } from './rule-folder.ts';

const [rule, mended] = ['number-is-bound', 'fraction-excused-and-range-in-two'];
const project = 'example-bureau/2023/river-cleaning/project.yaml';

async function problemsWith(t: Parameters<typeof ruleFolder>[0], from: string, to: string): Promise<string[]> {
  const content = ruleFolder(t, rule, mended);
  const path = join(content, project);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(path, text.replace(from, to));
  return (await readArchive(content)).problems.map((problem) => problem.rule);
}

describe('a fraction and a range, which have no place of their own', () => {
  it('pass as the messages propose', async (t) => {
    assert.deepEqual((await readArchive(ruleFolder(t, rule, mended))).problems, []);
  });
  for (const [name, from, to, rules] of [
    [
      'a numerator is no count',
      'value: 200\n    unit: 元\n    quotes:\n      - 每户奖励 200—300 元',
      'value: 2\n    unit: 户\n    quotes:\n      - 三分之二的受益家庭',
      ['number-differs'],
    ],
    ['an end under the name of the other', '每户奖励下限', '每户奖励最高', ['labels-fit-their-numbers']],
    ['a value between the ends', 'value: 300\n', 'value: 250\n', ['number-differs']],
  ] as const)
    it(`do not: ${name}`, async (t) => {
      const found = await problemsWith(t, from, to);
      for (const each of rules) assert.ok(found.includes(each), found.join());
    });
  for (const [name, from, to] of [
    ['最低 and 最高', '每户奖励上限', '每户奖励最高'],
    ['in brackets', '每户奖励下限', '每户奖励（下限）'],
    ['至少', '每户奖励下限', '每户奖励至少'],
    ['至多', '每户奖励上限', '每户奖励（至多）'],
  ] as const)
    it(`pass: ${name}`, async (t) => assert.deepEqual(await problemsWith(t, from, to), []));
});
