import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { titleLines, titlePieces } from '../../src/domain/title-lines.ts';

describe('titleLines(title, publisher)', () => {
  it('breaks behind the name of the body', () => {
    assert.deepEqual(titleLines('2023年度示例局绩效评价报告', '示例局'), ['2023年度示例局', '绩效评价报告']);
  });

  it('keeps a title on one line that does not name the body, or ends with it', () => {
    assert.deepEqual(titleLines('绩效评价报告', '示例局'), ['绩效评价报告']);
    assert.deepEqual(titleLines('绩效评价报告：示例局', '示例局'), ['绩效评价报告：示例局']);
  });
});

describe('titlePieces(line)', () => {
  for (const [line, pieces] of [
    ['2023年度司法救助金项目绩效评价报告', '2023年度|司法救助金项目|绩效评价报告'],
    ['项目支出绩效自评表（2023年度）', '项目支出|绩效自评表|（2023年度）'],
    ['背街小巷路灯改造项目绩效自评表(2023年度)', '背街小巷路灯改造项目|绩效自评表|(2023年度)'],
    ['关于2023年度财政重点评价结果的公告', '关于2023年度|财政重点评价结果的公告'],
    ['绩效评价报告', '绩效评价报告'],
  ] as const) {
    it(`are ${pieces}`, () => assert.deepEqual(titlePieces(line), pieces.split('|')));
  }
});
