import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildOfficial } from '../../src/print/official.ts';
import type { PrintTable, PrintText } from '../../src/print/print-document.ts';
import { tableContent } from '../../src/print/table-content.ts';
import { read } from '../narrative/blocks.ts';
import { realReport, withBlocks } from '../real-report.ts';
import { fixtureOf } from './sources.ts';

const official = buildOfficial(realReport, '广州市白云区人民检察院');
const texts = official.blocks.filter((block): block is PrintText => block.kind !== 'table');
const headed = (words: string) => texts.find(({ head }) => head.startsWith(words));

describe('buildOfficial(report, publisher)', () => {
  it('keeps annex and title apart from the blocks, and every character of each', () => {
    assert.deepEqual([official.above, official.under], [[{ text: '附件 4', isAnnex: true }], []]);
    assert.deepEqual(official.title, [
      ['2023年度', '广州市白云区人民检察院'],
      ['部门重点项目', '绩效评价报告'],
    ]);
    const { blocks } = realReport.narrative;
    assert.deepEqual(
      texts.map(({ head, text }) => head + text),
      blocks.slice(2).map(({ text }) => text),
    );
  });

  it('gives each level its face and depth, run-in heads too', () => {
    assert.deepEqual(
      ['一、评价', '（一）项目背景', '二、强化', '（二）项目管理方面'].map((words) => {
        const { kind, face, depth } = headed(words) as PrintText;
        return `${kind} ${face} ${depth}`;
      }),
      ['heading hei 2', 'heading kai 3', 'paragraph bold 4', 'paragraph kai 3'],
    );
    assert.equal(headed('二、强化')?.head, '二、强化外部联动，加大困难妇女精准救助力度。');
  });

  it('calls the note on a heading behind the text under it, and on the heading where another follows', () => {
    const noteOf = (words: string) => realReport.notes.find(({ quiet, block }) => !quiet && blockAt(block).startsWith(words))?.text ?? '';
    const blockAt = (index: number) => realReport.narrative.blocks.find((block) => block.index === index)?.text ?? '';
    const [aside, above] = ['（二）绩效评价标准和评价方法', '六、主要经验做法'];
    assert.deepEqual([headed(aside)?.notes, headed(above)?.notes], [[], [`【站注】${noteOf(above)}`]]);
    const under = texts[texts.findIndex(({ head }) => head.startsWith(aside)) + 1];
    assert.deepEqual([under?.text, under?.notes], ['组织绩效评价小组开展绩效评价。', [`【站注】${noteOf(aside)}`]]);
  });

  it('skips no depth where a report opens with （一）', () => {
    const withoutPart = withBlocks(realReport, { 2: { kind: 'paragraph', level: null } });
    const [, section] = buildOfficial(withoutPart, '').blocks as [PrintText, PrintText];
    assert.deepEqual([section.head, section.face, section.depth], ['（一）项目背景资料', 'kai', 2]);
    const runningIn = withBlocks(realReport, { 2: { kind: 'paragraph', runIn: 8 } });
    assert.deepEqual(
      buildOfficial(runningIn, '')
        .blocks.slice(0, 2)
        .map((block) => block.kind !== 'table' && [block.kind, block.depth]),
      [
        ['paragraph', 2],
        ['heading', 2],
      ],
    );
  });

  it('signs the notes of rules and editors as the site’s, and leaves the quiet ones out', () => {
    const { report } = fixtureOf('lane-repair');
    const notes = buildOfficial(report, '').blocks.flatMap((block) => block.notes);
    const [remark] = report.narrative.remarks;
    assert.ok(remark && notes.includes(`【站注】${remark.text.trim()}`));
    assert.equal(notes.length, report.notes.filter(({ quiet }) => !quiet).length + report.narrative.remarks.length);
  });

  it('reads a table back into its cells', () => {
    const table = buildOfficial(fixtureOf('lane-repair').report, '').blocks.find((block): block is PrintTable => block.kind === 'table');
    assert.deepEqual(table?.head, ['资金来源', '预算数', '决算数']);
    assert.deepEqual(table?.rows.at(-1), ['合计', '320.00', '300.57']);
    assert.deepEqual(table?.numeric, [false, true, true]);
  });

  it('gives a table without a heading none, and its columns their widths', () => {
    const { report } = fixtureOf('lane-repair');
    const { blocks } = read('# 标题\n\n| | |\n| --- | --- |\n| 项目 | 维护 |\n| 实施单位 | 示例局 |');
    const [table] = buildOfficial({ ...report, narrative: { ...report.narrative, blocks } }, '').blocks;
    assert.ok(table?.kind === 'table');
    assert.deepEqual(
      [table.head, table.rows, table.shares.length],
      [
        [],
        [
          ['项目', '维护'],
          ['实施单位', '示例局'],
        ],
        2,
      ],
    );
  });
});

describe('tableContent(head, rows)', () => {
  it('gives wide columns more room, within bounds', () => {
    assert.deepEqual(tableContent(['名', '说明'], [['甲', '很长的说明'.repeat(20)]]).shares, [3, 21]);
    assert.deepEqual(
      tableContent(['分值', '单位', '得分'], [['10', '街道', '9.75']]).shares.slice(0, 2),
      [3, 3],
      'no more than the words need',
    );
  });

  it('lets words break and then sets smaller before a number has no room', () => {
    const long = '名称很长很长很长很长';
    const amounts = (count: number) => Array.from({ length: count }, () => '1,234,567.89');
    const heads = (count: number) => Array.from({ length: count }, (_, i) => `列${i}`);
    const narrow = tableContent(['名称', ...heads(2)], [[long, ...amounts(2)]]);
    const wide = tableContent(['名称', ...heads(7)], [[long, ...amounts(7)]]);
    assert.deepEqual([narrow.size, narrow.shares[0]], [12, 11]);
    assert.equal(wide.shares[0], 5);
    assert.ok(wide.size < 12 && wide.size >= 7, `${wide.size}`);
    const total = wide.shares.reduce((sum, each) => sum + each, 0);
    assert.ok(total * wide.size <= 442.01, `${total * wide.size}`);
  });

  it('takes a column for numbers only if all its cells are, an empty one apart', () => {
    const { numeric } = tableContent(
      ['a', 'b', 'c', 'd'],
      [
        ['1,234.50', '98%', '≥90%', ''],
        ['-3', '', '1', ''],
      ],
    );
    assert.deepEqual(numeric, [true, true, false, false]);
  });

  it('takes a dash in a column of numbers for none, alone or with others, but no column of dashes for numbers', () => {
    const { numeric } = tableContent(
      ['分值', '得分', '偏差', '金额', '时限', '上年', '原因'],
      [
        ['10', '9.5', '-', '1,200.00', '3-5', '—', '-'],
        ['—', '——', '-', '/', '4', '－', '见附件'],
        ['20', '', '-', '35', '5', '－1.5', '12'],
      ],
    );
    assert.deepEqual(numeric, [true, true, false, true, false, false, false]);
  });
});
