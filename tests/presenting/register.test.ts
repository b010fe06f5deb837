import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { register } from '../../src/presenting/register.ts';
import { count, reportOf } from '../domain/report-of.ts';

const graded = (name: string) => ({ grade: { name, quote: name }, score: '未公布' });

describe('register(report)', () => {
  it('names how many projects got a grade, and nothing else that bears the name of one', () => {
    const of = (id: string, label: string, unit: string) => ({ ...count(id, '4'), label, unit });
    const report = reportOf({
      projects: [
        { id: 'a', name: '食堂', rating: graded('优秀') },
        { id: 'b', name: '排水沟', rating: graded('良') },
      ],
      others: [
        of('n1', '优', '个'),
        of('n2', '良', '项'),
        of('n3', '良', '人'),
        of('n4', '差', '个'),
        of('n5', '良', '%'),
        of('n6', '良好率', '个'),
      ],
    });
    assert.deepEqual(
      register(report)
        .filter(({ id }) => /^n\d$/.test(id))
        .map(({ label }) => label),
      ['评价等级为“优”', '评价等级为“良”', '良', '差', '良', '良好率'],
    );
  });
});
