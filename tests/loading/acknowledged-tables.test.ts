import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { reportsOf } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { ruleFolder } from '../checks/rule-folder.ts';

const rule = 'phone-numbers-stay-out';
const numbers = ['13800138000', '13911139111', '13711137111', '13611136111'];

/** A report with a table of telephone numbers, one more number in the prose, and these decisions. */
async function judged(t: TestContext, decisions: string, listed: readonly string[] = numbers, cell = '联系点') {
  const content = ruleFolder(t, rule, 'mobile-number');
  const project = join(content, 'example-bureau/2023/river-cleaning');
  const table = [`| ${cell} | 电话 |`, '| --- | --- |', ...listed.map((each, i) => `| ${'甲乙丙丁戊'[i]}站 | ${each} |`)];
  const rows = [`${cell} 电话`, ...listed.map((each, i) => `${'甲乙丙丁戊'[i]}站 ${each}`)];
  const edit = (name: string, from: string, to: string) => {
    const file = join(project, name);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(from, () => to),
    );
  };
  edit('report.mdx', '## 五、评价结论', `${table.join('\n')}\n\n## 五、评价结论`);
  edit('source.txt', '五、评价结论', `${rows.join('\n')}\n五、评价结论`);
  edit('project.yaml', 'excused:', `acknowledged:\n${decisions}excused:`);
  const { archive, problems } = await readArchive(content);
  return { problems, report: archive && reportsOf(archive).find(({ year }) => year === 2023) };
}

const prose = `  - rule: ${rule}\n    about: "正文里有电话号码：138***00"\n    reason: 公开的热线。\n`;
const table = (lines: string) => `  - rule: ${rule}\n${lines}    reason: 各站公开的电话。\n`;
const rulesOf = ({ problems }: Awaited<ReturnType<typeof judged>>) => problems.map((each) => `${each.severity} ${each.rule}`).sort();
const offered = async (t: TestContext) => {
  const { problems } = await judged(t, `${prose}${table('')}`);
  const lines = problems.find((each) => each.rule === 'vague-acknowledgement')?.fix.match(/\n {2}(in: .*)\n {2}(seal: .*)$/);
  assert.ok(lines, JSON.stringify(problems));
  return `    ${lines[1]}\n    ${lines[2]}\n`;
};

describe('an acknowledgement with `in`, in project.yaml', () => {
  it('is offered for a table with several warnings, and lets all of them stand', async (t) => {
    const lines = await offered(t);
    assert.match(lines, /in: 表格 3\n/);
    const { problems, report } = await judged(t, `${prose}${table(lines)}`);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      report?.acknowledged.map(({ reason }) => reason),
      ['公开的热线。', ...numbers.map(() => '各站公开的电话。')],
    );
  });

  for (const [change, listed, cell] of [
    ['a number behind the same mask', ['13800238000', ...numbers.slice(1)], undefined],
    ['a number more', [...numbers, '13511135111'], undefined],
    ['a number less', numbers.slice(1), undefined],
    ['two numbers exchanged', [...numbers].reverse(), undefined],
    ['another heading', numbers, '联系人'],
  ] as const) {
    it(`wants a new look at ${change}`, async (t) => {
      const lines = await offered(t);
      const found = await judged(t, `${prose}${table(lines)}`, listed, cell);
      assert.deepEqual(rulesOf(found), ['error stale-acknowledgement', ...listed.map(() => `warning ${rule}`)].sort());
      const seal = found.problems.find((each) => each.rule === 'stale-acknowledgement')?.fix.match(/\n {2}(seal: .*)$/)?.[1];
      const mended = lines.replace(/seal: .*/, () => seal ?? '');
      assert.deepEqual(rulesOf(await judged(t, `${prose}${table(mended)}`, listed, cell)), []);
    });
  }

  it('covers its own table only', async (t) => {
    const lines = await offered(t);
    assert.deepEqual(rulesOf(await judged(t, table(lines))), [`warning ${rule}`]);
  });

  it('says where the warnings are when it names another place', async (t) => {
    const { problems } = await judged(t, `${prose}${table('    in: 表格 1\n    seal: abcdef\n')}`);
    const [problem] = problems.filter((each) => each.severity === 'error');
    assert.match(`${problem?.what}${problem?.fix}`, /“表格 1” 里没有提示.*in 可以写：表格 3/);
  });

  it('asks for its seal, and for one way of saying it', async (t) => {
    const unsealed = await judged(t, `${prose}${table('    in: 表格 3\n')}`);
    assert.match(unsealed.problems.find((each) => each.severity === 'error')?.fix ?? '', /在 in 下面加上这一行.*\n {2}seal: [0-9a-f]{6}$/s);
    const both = await judged(t, `${prose}${table(`${await offered(t)}    about: 别的\n`)}`);
    assert.match(both.problems.find((each) => each.severity === 'error')?.what ?? '', /既写了 about，又写了 in/);
  });
});
