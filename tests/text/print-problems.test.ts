import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/text/editors/problem.ts';
import { columnsOf, markedLine } from '../../src/text/terminal/columns.ts';
import { formatMessage, formatProblems } from '../../src/text/terminal/print-problems.ts';

const problem = (changes: Partial<Problem> = {}): Problem => ({
  ...{ rule: 'value-form', severity: 'error', file: 'content/site.yaml', what: '写错了。', fix: '请改。' },
  ...changes,
});

const formatProblem = (each: Problem, paint?: Parameters<typeof formatMessage>[1]): string =>
  formatMessage({ first: each, places: [each], isUniform: true }, paint);

describe('formatMessage(message)', () => {
  it('says where, what and how to mend it, shows the line with the place marked, and closes with the rule', () => {
    const excerpt = { text: '    value: 799,998.85元', start: 11, end: 22 };
    assert.equal(
      formatProblem(problem({ line: 7, column: 12, field: 'value', excerpt })),
      [
        'content/site.yaml 第 7 行第 12 列　必须改正',
        '  value：写错了。',
        '  请改。',
        '  7 │     value: 799,998.85元',
        '    │            ^^^^^^^^^^^^',
        '  [value-form]',
      ].join('\n'),
    );
  });

  it('leaves out what it does not know', () =>
    assert.equal(
      formatProblem(problem({ column: 3, severity: 'warning' })),
      'content/site.yaml　请确认\n  写错了。\n  请改。\n  [value-form]',
    ));

  it('paints by name and leaves the choice of colours to the terminal', () =>
    assert.match(
      formatProblem(problem(), (style, text) => `<${style}>${text}`),
      /^<place>content\/site\.yaml　<error>必须改正/,
    ));
});

describe('markedLine(text, start, end, room)', () => {
  it('stands the mark under the words, two columns for a Chinese character', () => {
    const { line, mark } = markedLine('决算数为 799,998.58元', 5, 15, 100);
    assert.equal(line, '决算数为 799,998.58元');
    assert.equal(mark, '\u3000\u3000\u3000\u3000 ^^^^^^^^^^');
  });

  it('marks one column where something is missing', () => {
    assert.equal(markedLine('name', 4, 4, 100).mark, '    ^');
    assert.equal(markedLine('name  ', 9, 9, 100).mark, '    ^');
  });

  it('cuts a long line around the place, whichever end it is at', () => {
    const text = `开头${'甲'.repeat(298)}799${'乙'.repeat(298)}末尾`;
    for (const [start, end] of [
      [0, 2],
      [300, 303],
      [601, 603],
      [0, 603],
    ] as const) {
      const { line, mark } = markedLine(text, start, end, 90);
      assert.ok(columnsOf(line) <= 90, String(columnsOf(line)));
      assert.ok(columnsOf(mark) <= 90, String(columnsOf(mark)));
      const marked = text.slice(start, Math.min(end, start + 20));
      assert.equal(columnsOf(line.slice(0, line.indexOf(marked))), columnsOf(mark.replace(/\^+$/, '')));
    }
  });

  it('shows what cannot be seen', () => assert.deepEqual(markedLine('a\u200b\tb', 1, 2, 90), { line: 'a· b', mark: ' ^' }));
});

describe('several places in one message', () => {
  const quoted = (what: string, line: number) => problem({ line, field: 'unit', what });

  it('stand each on a line of its own where a sentence quotes more than one thing', () => {
    const said = ['一', '二', '三'].map((each) => quoted(`这里写的是 “3 家”，原话 “${each}” 中却是 “3 户”。`, 7));
    assert.deepEqual(formatProblems(said).split('\n').slice(0, 4), [
      'content/site.yaml　3 处　必须改正',
      '  第 7 行　unit：这里写的是 “3 家”，原话 “一” 中却是 “3 户”。',
      '  　　这里写的是 “3 家”，原话 “二” 中却是 “3 户”。',
      '  　　这里写的是 “3 家”，原话 “三” 中却是 “3 户”。',
    ]);
  });

  it('share a line where they differ in one quotation only', () => {
    const said = ['15分', '20分', '25分'].map((each) => quoted(`数字“${each}”没有登记。`, 7));
    assert.match(formatProblems(said), /\n {2}第 7 行　unit：数字“15分”“20分”“25分”没有登记。\n/);
  });
});

describe('formatProblems(problems)', () => {
  it('counts what must and what may be mended, and says where a rule is explained', () => {
    assert.match(
      formatProblems([problem(), problem({ severity: 'warning' })]),
      /\n\n共 1 处必须改正，1 处请确认。\n.*npm run check -- --explain value-form$/,
    );
    assert.match(formatProblems([problem({ severity: 'warning' })]), /\n\n共 1 处请确认。/);
  });
});
