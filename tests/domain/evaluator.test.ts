import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules } from '../../src/checks/rules.ts';
import { isEvaluatorInferred } from '../../src/domain/report.ts';
import { realReport } from '../real-report.ts';

describe('isEvaluatorInferred(report)', () => {
  it('holds where the editor let our warning stand, as in the first report', () => {
    assert.ok(isEvaluatorInferred(realReport));
    assert.ok(!isEvaluatorInferred({ acknowledged: [] }));
  });

  it('knows the warning by the name that the rule has', () => {
    assert.ok(rules.some(({ id }) => isEvaluatorInferred({ acknowledged: [{ rule: id, what: '', reason: '' }] })));
  });
});
