import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type NarrativeNumber, wantsFigure } from '../../src/language/numbers/narrative-number.ts';
import { numbersOf } from '../../src/narrative/block-numbers.ts';
import { saysWhatTheRowLacks } from '../../src/narrative/deductions.ts';
import { weighsALevel } from '../../src/narrative/level-weights.ts';
import { marksAnItem } from '../../src/narrative/marks-of-items.ts';
import { countsRows } from '../../src/narrative/table-cells.ts';
import { read } from './blocks.ts';

type Tell = (
  block: ReturnType<typeof read>['blocks'][number],
  number: NarrativeNumber,
  blocks: ReturnType<typeof read>['blocks'],
) => boolean;

/** The numbers of a text that are told to be none of the data, and those that are not, as printed. */
function told(source: string, tell: Tell): { known: string[]; asked: string[] } {
  const { blocks } = read(source);
  const all = blocks.flatMap((block) =>
    numbersOf(block)
      .filter(wantsFigure)
      .map((number) => ({ block, number })),
  );
  const { known = [], asked = [] } = Object.groupBy(all, ({ block, number }) => (tell(block, number, blocks) ? 'known' : 'asked'));
  const printed = (list: typeof all) => list.map(({ number }) => number.text);
  return { known: printed(known), asked: printed(asked) };
}

const table = (...rows: readonly string[]): string => [rows[0], rows[0]?.replace(/[^|]+/g, '---'), ...rows.slice(1)].join('\n');

describe('the mark of an item before a number', () => {
  const marks = (source: string) => told(source, marksAnItem).known;
  it('counts on with the paragraphs around', () => {
    assert.deepEqual(marks('1、0-6岁儿童\n\n2、65岁以上老人\n\n3、12处'), ['1', '2', '3']);
    assert.deepEqual(marks('概况。\n\n（1）50户\n\n说明。\n\n（2）60户'), ['1', '2']);
  });
  it('is none alone, out of order, with another mark, or within a paragraph', () => {
    for (const text of ['3、5户获得补助', '1、5户获得补助', '1、5户\n\n3、6户', '1、5户\n\n2.6户', '共1、5户\n\n共2、6户'])
      assert.deepEqual(marks(text), [], text);
  });
});

describe('the weight of a level', () => {
  const weights = (...rows: readonly string[]) => told(table(...rows), weighsALevel);
  it('stands behind its name, alone in the cell', () => {
    const head = '| 一级指标 | 二级指标 | 三级指标 | 得分（10分） |';
    assert.deepEqual(weights(head, '| 产出指标(50分) | 资金管理（12.5分） | 台账 10分 | 8.5分 |'), {
      known: ['50分', '12.5分', '10分'],
      asked: ['10分', '8.5分'],
    });
    assert.deepEqual(weights('| 预算执行率（20） | 分值（20分） | 权重10% |', '| 98.97% | 19.79 | 20 |').known, ['20', '20分', '10%']);
  });
  it('is no score, count or share of another column', () => {
    for (const cell of ['自评得分（48分）', '培训（50人）', '产出（48.4分）', '满意率（92%）', '优（90分）'])
      assert.deepEqual(weights('| 内容 | 说明 |', `| 甲 | ${cell} |`).known, [], cell);
    assert.deepEqual(told('产出指标（48.4分）', weighsALevel).known, []);
  });
});

describe('points taken off', () => {
  const off = (...rows: readonly string[]) => told(table(...rows), saysWhatTheRowLacks).known;
  const head = '| 指标 | 分值 | 得分 | 评分依据 |';
  it('say what the row lacks already', () => {
    assert.deepEqual(off(head, '| 台账 | 4 | 3 | 不完整，扣1分 |', '| 支付 | 6 | 5.5 | 低于95%扣0.5分 |'), ['1分', '0.5分']);
    assert.deepEqual(off(head, '| 台账 | 4 | 2 | 不全，扣1.5分；漏填，扣0.5分 |'), ['1.5分', '0.5分']);
  });
  it('are asked about where they do not add up, or no column tells', () => {
    assert.deepEqual(off(head, '| 台账 | 4 | 3 | 不完整，扣2分 |', '| 台账 | 4 | | 扣1分 |', '| 台账 | 4 | 3 | 得1分 |'), []);
    assert.deepEqual(off('| 指标 | 满分 | 分值 | 得分 | 依据 |', '| 台账 | 5 | 4 | 3 | 扣1分 |'), []);
    assert.deepEqual(told('台账不完整，扣1分。', saysWhatTheRowLacks).known, []);
  });
});

describe('a column that counts the rows', () => {
  const counts = (...rows: readonly string[]) => told(table(...rows), (block, { start }) => countsRows(block, start)).known;
  it('goes on behind a row of sums', () =>
    assert.deepEqual(counts('| 序号 | 项目 |', '| 1 | 甲 |', '| 小计 | |', '| 2 | 乙 |', '| 合计 | |'), ['1', '2']));
  it('ends with another heading', () => assert.deepEqual(counts('| 序号 | 项目 |', '| 1 | 甲 |', '| 户数 | |', '| 2 | |'), ['1']));
});

describe('a number grouped by spaces', () => {
  const numbers = (source: string) => told(source, () => false).asked;
  it('is one alone in its cell', () =>
    assert.deepEqual(numbers(table('| 项目 | 预算 |', '| 甲 | 1 260 |', '| 乙 | 1 248.75 |', '| 丙 | 12 345 678 |')), [
      '1 260',
      '1 248.75',
      '12 345 678',
    ]));
  it('is two beside others', () => assert.deepEqual(numbers(table('| 项目 | 预算 |', '| 甲 | 1 260 3 |', '| 乙 | 12 26 |')).length, 5));
});
