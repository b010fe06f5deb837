import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goalClauseOf } from '../../src/language/goal-clause.ts';

const goal = '开行农村公交线路18条，覆盖127个行政村，全年运行312万车公里，方便群众出行。';

describe('goalClauseOf(goal, name, others)', () => {
  it('is the clause that says most of the name, with a number', () => {
    assert.equal(goalClauseOf(goal, '行政村覆盖率', ['开行线路', '运行里程']), '覆盖127个行政村');
    assert.equal(goalClauseOf('培训护林员40人次；补植树木6公顷。', '补植树木', []), '补植树木6公顷');
  });

  it('is none of what only shares a word, has no number, or is another indicator', () => {
    assert.equal(goalClauseOf(goal, '乘客满意度', []), null);
    assert.equal(goalClauseOf(goal, '群众出行', []), null);
    assert.equal(goalClauseOf('培训护林员40人次。', '护林员培训合格率', ['培训护林员']), null);
    assert.equal(goalClauseOf('', '行政村覆盖率', []), null);
  });
});
