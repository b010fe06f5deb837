import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { reportsOf } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { ruleFolder } from '../checks/rule-folder.ts';

const rule = 'phone-numbers-stay-out';

/** A folder that earns one warning of the rule, or as many as there are numbers, with these decisions in project.yaml. */
function judged(t: TestContext, decisions: string, numbers: readonly string[] = ['13800138000']) {
  const content = ruleFolder(t, rule, 'mobile-number');
  const project = join(content, 'example-bureau/2023/river-cleaning');
  for (const name of ['report.mdx', 'source.txt']) edit(join(project, name), '13800138000', numbers.join('，'));
  edit(
    join(project, 'project.yaml'),
    '  - quote: 13800138000\n    as: 编码',
    numbers.map((each) => `  - quote: ${each}\n    as: 编码`).join('\n'),
  );
  edit(join(project, 'project.yaml'), 'excused:', `${decisions}excused:`);
  const { archive, problems } = readArchive(content);
  return { problems, report: archive && reportsOf(archive).find(({ year }) => year === 2023) };
}

function edit(file: string, from: string, to: string): void {
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(from, () => to),
  );
}

const acknowledging = (id: string, about?: string): string =>
  `acknowledged:\n  - rule: ${id}\n${about ? `    about: '${about}'\n` : ''}    reason: 这是公开的办公电话。\n`;

const rulesOf = ({ problems }: ReturnType<typeof judged>) => problems.map((each) => `${each.severity} ${each.rule}`);

describe('acknowledged, in project.yaml', () => {
  it('lets a warning stand, and keeps what was decided and why', (t) => {
    assert.deepEqual(rulesOf(judged(t, '')), [`warning ${rule}`]);
    const { problems, report } = judged(t, acknowledging(rule));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      report?.acknowledged.map((each) => [each.rule, each.reason]),
      [[rule, '这是公开的办公电话。']],
    );
    assert.deepEqual(report?.receipt?.acknowledged, report?.acknowledged);
  });

  it('is an error where the warning is no more', (t) => {
    const found = judged(t, acknowledging(rule), ['138']);
    assert.deepEqual(rulesOf(found), ['error stale-acknowledgement']);
    assert.match(found.problems[0]?.fix ?? '', /删去/);
    assert.equal(found.report, undefined);
  });

  it('says which one is meant where there are several, and never lets an unseen one pass', (t) => {
    const numbers = ['13800138000', '13911139111'];
    const unclear = judged(t, acknowledging(rule), numbers);
    assert.deepEqual(rulesOf(unclear).sort(), ['error vague-acknowledgement', `warning ${rule}`, `warning ${rule}`]);
    const one = judged(t, acknowledging(rule, '139***11'), numbers);
    assert.deepEqual(rulesOf(one), [`warning ${rule}`]);
    assert.match(one.problems[0]?.what ?? '', /138\*\*\*00/);
  });

  it('must name words of the message', (t) => {
    const found = judged(t, acknowledging(rule, '010***78'));
    assert.deepEqual(rulesOf(found).sort(), ['error stale-acknowledgement', `warning ${rule}`]);
    assert.match(found.problems.map(({ what }) => what).join(), /没有 “010\*\*\*78” 这几个字/);
  });

  for (const [id, refused, message] of [
    ['numbers-are-bound-or-excused', 'unknown-rule', /没有编号/],
    ['phone-number-stays-out', 'unknown-rule', /没有编号/],
    ['excuse-is-needed', 'not-acknowledgeable', /必须改正的错误，不能保留/],
    ['number-differs', 'not-acknowledgeable', /必须改正的错误，不能保留/],
    ['yaml-remark', 'not-acknowledgeable', /文件的写法，不能保留/],
    ['parts-make-the-whole', 'not-acknowledgeable', /站注/],
  ] as const) {
    it(`cannot stand for ${id}, and says why`, (t) => {
      const { problems } = judged(t, `${acknowledging(rule)}${acknowledging(id).replace('acknowledged:\n', '')}`);
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
  it('does not show the line, which is not for the log', (t) => assert.equal(judged(t, '').problems[0]?.excerpt, undefined));
});
