import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { rules } from '../../src/checks/rules.ts';
import { reportsOf } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import type { Problem } from '../../src/text/editors/problem.ts';
import { ruleCases, ruleFolder } from '../checks/rule-folder.ts';

const rule = 'phone-numbers-stay-out';
const words = '正文里有电话号码：138***00';

/** A folder that earns one warning of the rule, or as many as there are numbers, with these decisions in project.yaml. */
async function judged(t: TestContext, decisions: string, numbers: readonly string[] = ['13800138000']) {
  const content = ruleFolder(t, rule, 'mobile-number');
  const project = join(content, 'example-bureau/2023/river-cleaning');
  for (const name of ['report.mdx', 'source.txt']) edit(join(project, name), '13800138000', numbers.join('，'));
  edit(
    join(project, 'project.yaml'),
    '  - quote: 13800138000\n    as: 编码',
    numbers.map((each) => `  - quote: ${each}\n    as: 编码`).join('\n'),
  );
  edit(join(project, 'project.yaml'), 'excused:', `${decisions}excused:`);
  const { archive, problems } = await readArchive(content);
  return { problems, report: archive && reportsOf(archive).find(({ year }) => year === 2023) };
}

function edit(file: string, from: string, to: string): void {
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(from, () => to),
  );
}

const acknowledging = (id: string, about: string): string =>
  `acknowledged:\n  - rule: ${id}\n${about ? `    about: '${about}'\n` : ''}    reason: 这是公开的办公电话。\n`;

/** The lines that a message gives to be copied. */
const offered = ({ fix }: Problem): string[] => fix.split('\n  ').slice(1);

const rulesOf = ({ problems }: Awaited<ReturnType<typeof judged>>) => problems.map((each) => `${each.severity} ${each.rule}`);

describe('acknowledged, in project.yaml', () => {
  it('lets a warning stand, and keeps what was decided and why', async (t) => {
    assert.deepEqual(rulesOf(await judged(t, '')), [`warning ${rule}`]);
    const { problems, report } = await judged(t, acknowledging(rule, words));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      report?.acknowledged.map((each) => [each.rule, each.what, each.reason]),
      [[rule, words, '这是公开的办公电话。']],
    );
    assert.deepEqual(report?.receipt?.acknowledged, report?.acknowledged);
  });

  it('is an error where the warning is no more', async (t) => {
    const found = await judged(t, acknowledging(rule, words), ['138']);
    assert.deepEqual(rulesOf(found), ['error stale-acknowledgement']);
    assert.match(found.problems[0]?.fix ?? '', /删去/);
    assert.equal(found.report, undefined);
  });

  it('is an error where the warning has another number, and goes on warning', async (t) => {
    const found = await judged(t, acknowledging(rule, words), ['13911139111']);
    assert.deepEqual(rulesOf(found).sort(), ['error stale-acknowledgement', `warning ${rule}`]);
    assert.match(found.problems.map(({ what }) => what).join(), /没有这一整句：“正文里有电话号码：138\*\*\*00”/);
  });

  it('quotes the words whole: a part would stand for other numbers too', async (t) => {
    for (const part of ['138***00', '正文里有电话号码', words.slice(1)]) {
      const found = await judged(t, acknowledging(rule, part));
      assert.deepEqual(rulesOf(found).sort(), ['error stale-acknowledgement', `warning ${rule}`]);
      assert.deepEqual(found.problems.flatMap(offered), [`about: "${words}"`]);
    }
  });

  it('says which one is meant, and never lets an unseen one pass', async (t) => {
    const numbers = ['13800138000', '13911139111'];
    const unclear = await judged(t, acknowledging(rule, ''), numbers);
    assert.deepEqual(rulesOf(unclear).sort(), ['error vague-acknowledgement', `warning ${rule}`, `warning ${rule}`]);
    const lines = [`about: "${words}"`, 'about: "正文里有电话号码：139***11"'];
    assert.deepEqual(unclear.problems.flatMap(offered), lines);
    const one = await judged(t, acknowledging(rule, '正文里有电话号码：139***11'), numbers);
    assert.deepEqual(rulesOf(one), [`warning ${rule}`]);
    assert.equal(one.problems[0]?.what, words);
  });

  it('lets one warning stand: behind the same mask may be somebody else', async (t) => {
    const numbers = ['13800138000', '13811138100'];
    const one = await judged(t, acknowledging(rule, words), numbers);
    assert.deepEqual(rulesOf(one), [`warning ${rule}`]);
    const each = acknowledging(rule, words);
    assert.deepEqual(rulesOf(await judged(t, `${each}${each.replace('acknowledged:\n', '')}`, numbers)), []);
  });

  it('offers no line that another acknowledgement holds already', async (t) => {
    const both = `${acknowledging(rule, '')}${acknowledging(rule, words).replace('acknowledged:\n', '')}`;
    const found = await judged(t, both, ['13800138000', '13911139111']);
    assert.deepEqual(found.problems.flatMap(offered), ['about: "正文里有电话号码：139***11"']);
    const surplus = await judged(t, both);
    assert.deepEqual(rulesOf(surplus), ['error stale-acknowledgement']);
    assert.match(surplus.problems[0]?.what ?? '', /已经由别的段落保留/);
  });

  for (const [id, refused, message] of [
    ['numbers-are-bound-or-excused', 'unknown-rule', /没有编号/],
    ['phone-number-stays-out', 'unknown-rule', /没有编号/],
    ['excuse-is-needed', 'not-acknowledgeable', /必须改正的错误，不能保留/],
    ['number-differs', 'not-acknowledgeable', /必须改正的错误，不能保留/],
    ['yaml-remark', 'not-acknowledgeable', /文件的写法，不能保留/],
    ['parts-make-the-whole', 'not-acknowledgeable', /站注/],
  ] as const) {
    it(`cannot stand for ${id}, and says why`, async (t) => {
      const { problems } = await judged(t, `${acknowledging(rule, words)}${acknowledging(id, '').replace('acknowledged:\n', '')}`);
      assert.deepEqual(
        problems.map((each) => [each.rule, each.severity]),
        [[refused, 'error']],
      );
      const [problem] = problems;
      assert.match(problem?.what ?? '', message);
      assert.equal(problem?.excerpt?.text.slice(problem.excerpt.start, problem.excerpt.end), id);
    });
  }
});

describe('a problem of the disclosure gate', () => {
  it('does not show the line, which is not for the log', async (t) => assert.equal((await judged(t, '')).problems[0]?.excerpt, undefined));
});

describe('the lines that an acknowledgement without words is given', () => {
  const warned = readdirSync(ruleCases)
    .filter((id) => rules.some((rule) => rule.id === id))
    .flatMap((id) => readdirSync(join(ruleCases, id)).map((name) => ({ id, name, expected: join(ruleCases, id, name, 'expected.txt') })))
    .filter(({ expected }) => /^请确认 2023\/river-cleaning\//m.test(readFileSync(expected, 'utf8')))
    .filter(({ id, name }) => !readFileSync(join(ruleCases, id, name, 'expected.txt'), 'utf8').includes('必须改正'));

  it('are tried for most rules that warn', () => assert.ok(new Set(warned.map(({ id }) => id)).size >= 18));

  for (const { id, name } of warned) {
    it(`can be copied as they are: ${id}, ${name}`, async (t) => {
      for (const other of rules) if (other.id !== id) t.mock.method(other, 'find', () => []);
      const content = ruleFolder(t, id, name);
      const file = join(content, 'example-bureau/2023/river-cleaning/project.yaml');
      appendFileSync(file, `acknowledged:\n  - rule: ${id}\n    reason: 已与公布单位核对。\n`);
      const lines = (await readArchive(content)).problems.filter((each) => each.rule === 'vague-acknowledgement').flatMap(offered);
      assert.notEqual(lines.length, 0);
      const entries = lines.flatMap((line, i) =>
        line.startsWith('seal: ') ? [] : [lines.slice(i, i + (lines[i + 1]?.startsWith('seal: ') ? 2 : 1))],
      );
      const copied = entries.map((each) => `  - rule: ${id}\n    ${each.join('\n    ')}\n    reason: 已与公布单位核对。\n`);
      edit(file, `  - rule: ${id}\n    reason: 已与公布单位核对。\n`, copied.join(''));
      const { problems } = await readArchive(content);
      assert.deepEqual(
        problems.filter(({ rule: each, file: where }) => (each === id && !where.includes('/2022/')) || each.endsWith('-acknowledgement')),
        [],
      );
    });
  }
});
