import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { titleLines } from '../../src/domain/title-lines.ts';

describe('titleLines(title, publisher)', () => {
  it('breaks behind the name of the body', () => {
    assert.deepEqual(titleLines('2023年度示例局绩效评价报告', '示例局'), ['2023年度示例局', '绩效评价报告']);
  });

  it('keeps a title on one line that does not name the body, or ends with it', () => {
    assert.deepEqual(titleLines('绩效评价报告', '示例局'), ['绩效评价报告']);
    assert.deepEqual(titleLines('绩效评价报告：示例局', '示例局'), ['绩效评价报告：示例局']);
  });
});
