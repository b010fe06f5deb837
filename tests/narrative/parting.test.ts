import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstDifference } from '../../src/narrative/official-text.ts';
import { read } from './blocks.ts';

type Row = readonly string[];

const written = (rows: readonly Row[]): string =>
  [rows[0] ?? [], (rows[0] ?? []).map(() => '---'), ...rows.slice(1)].map((row) => `| ${row.map(escaped).join(' | ')} |`).join('\n');
const escaped = (cell: string): string => cell.replace(/[|*_<>{}]/g, '\\$&');
const narrativeOf = (rows: readonly Row[]) => read(`# 标题\n\n${written(rows)}\n\n注：略。`);
const around = (table: string): string => `标题\n${table}\n注：略。`;

/** How a table may be received as text. */
const shapes: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  'a cell a line, empty ones gone': (rows) =>
    rows
      .flat()
      .filter((cell) => cell !== '')
      .join('\n'),
  'on one line': (rows) => rows.flat().join(' '),
  'with tabs': (rows) => rows.map((row) => row.join('\t')).join('\n'),
  'with bars between': (rows) => rows.map((row) => row.join(' | ')).join('\n'),
  'with bars between and behind': (rows) => rows.map((row) => `${row.join(' | ')} |`).join('\n'),
  'with bars around': (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  'with a line drawn under its heads': (rows) =>
    rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n${row.map(() => '|---').join('')}|` : ''}`).join('\n'),
  'with full-width bars': (rows) => rows.map((row) => `${row.join('｜')}｜`).join('\n'),
  'with drawn bars': (rows) => rows.map((row) => `│ ${row.join(' │ ')} │`).join('\n'),
  'with the empty cells at the end of its rows missing': (rows) =>
    rows.map((row) => row.slice(0, row.findLastIndex((each) => each !== '') + 1).join(' | ')).join('\n'),
};

const rows: readonly Row[] = [
  ['三级指标', '指标值', '完成值', '未完成原因'],
  ['抽检(≥**台)', '≥420', '437', ''],
  ['', '2,860', '2,745', 'A|B两类并计'],
  ['合计', '', '', '97.5'],
];

const cell = fc.stringMatching(/^(?:[一二三甲乙丙0-9.%≥|]{1,4})?$/);
const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([columns, length]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: length, maxLength: length }),
  )
  .map((cells) => cells.map((row, i) => row.map((each, j) => (i === 0 || j === 0 ? `头${each}` : each))));

describe('a table of the narrative against the official text', () => {
  for (const [shape, received] of Object.entries(shapes)) {
    it(`stands for one received ${shape}`, () => {
      assert.equal(firstDifference(around(received(rows)), narrativeOf(rows)), undefined);
      fc.assert(fc.property(table, (cells) => assert.equal(firstDifference(around(received(cells)), narrativeOf(cells)), undefined)));
    });

    it(`holds every character of one received ${shape}`, () => {
      fc.assert(
        fc.property(table, fc.nat(), fc.constantFrom('丁', '7', '，'), (cells, seed, other) => {
          const official = received(cells);
          const places = [...official.matchAll(/[^\s|｜│]/gu)].map(({ index }) => index);
          const at = places[seed % places.length] ?? 0;
          const changed = `${official.slice(0, at)}${other}${official.slice(at + 1)}`;
          const left = `${official.slice(0, at)}${official.slice(at + 1)}`;
          const narrative = narrativeOf(cells);
          assert.ok(changed === official || firstDifference(around(changed), narrative));
          assert.ok(firstDifference(around(left), narrative));
        }),
      );
    });
  }

  it('names the place of a changed cell behind the bars', () => {
    const difference = firstDifference(around(shapes['with bars around']?.(rows).replace('437', '473') ?? ''), narrativeOf(rows));
    const { official, published, officialLine, isBar } = difference ?? assert.fail();
    assert.deepEqual([official.slice(0, 2), published.slice(0, 2), officialLine, isBar], ['73', '37', 3, false]);
  });

  it('leaves a bar that is text where it is', () => {
    const received = around(shapes['with bars between']?.(rows) ?? '');
    assert.ok(firstDifference(received.replace('A|B', 'AB'), narrativeOf(rows)));
    assert.ok(firstDifference(received, narrativeOf(rows.map((row) => row.map((each) => each.replace('A|B', 'AB'))))));
    const oneEdge = narrativeOf([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
    assert.ok(firstDifference(around('甲 | | 乙\n丙 | 丁'), oneEdge));
    assert.equal(firstDifference(around('甲 | 乙 |\n| 丙 | 丁'), oneEdge), undefined);
  });

  it('takes bars for text in paragraphs, also in those before the title', () => {
    const narrative = read('索引号 \\| X \\|\n\n# 标题\n\n甲 \\| 乙');
    assert.equal(firstDifference('索引号 | X |\n标题\n甲 | 乙', narrative), undefined);
    const { isBar, official } = firstDifference('索引号 X\n标题\n甲乙', narrative) ?? assert.fail();
    assert.deepEqual([isBar, official], [false, 'X标题甲乙']);
    assert.equal(firstDifference('索引号 | X |\n标题\n甲 | 乙 | 丙', read('索引号 \\| X \\|\n\n# 标题\n\n甲 \\| 乙 丙'))?.isBar, true);
  });

  it('gives a table without a heading a blank one, which adds no room for bars', () => {
    const facts = read('# 标题\n\n| | |\n| --- | --- |\n| 项目 | 维护 |\n| 单位 | 林场 |');
    assert.equal(firstDifference('标题\n项目 | 维护 |\n单位 | 林场 |', facts), undefined);
    assert.ok(firstDifference('标题\n| | 项目 | 维护 |\n单位 | 林场 |', facts));
  });
});
