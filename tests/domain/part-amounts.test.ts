import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partAmountsAt } from '../../src/domain/part-amounts.ts';
import { decimalToText } from '../../src/language/decimal.ts';
import { amount, reportOf } from './report-of.ts';

const made = { made: '有调整', quote: '年中追加12元' };
const project = (adjustment?: object) => ({
  ...{ id: 'a', name: 'a', ...(adjustment ? { adjustment } : {}) },
  funds: [amount('a-0', '年初预算', '30'), amount('a-1', '调整后预算', '42'), amount('a-2', '决算', '21')],
});

/** What project a has of the whole's initial budget, what is taken for its budget, and its rate. */
function told(adjustment?: object, phase = '年初预算') {
  const { funds, parts } = reportOf({ funds: [amount('whole', phase, '62')], projects: [project(adjustment)] });
  const own = parts[0]?.funds ?? assert.fail();
  const text = (figure: { value: Parameters<typeof decimalToText>[0] | null } | null | undefined) =>
    figure?.value ? decimalToText(figure.value) : null;
  return [partAmountsAt(own, funds, 'initialBudget').map(({ figure }) => text(figure)), text(own.budget), text(own.executionRate)];
}

describe('the budget of a part that was adjusted', () => {
  it('is what came of it, also in the sum of its whole', () => assert.deepEqual(told(made), [['42'], '42', '50']));
  it('is at the stage of its whole where the text says nothing of an adjustment, or that there was none', () => {
    assert.deepEqual(told(), [['30'], '30', '70']);
    assert.deepEqual(told({ made: '未调整', quote: '预算未调整' }), [['30'], '30', '70']);
  });
  it('is compared with the adjusted one of its whole', () => assert.deepEqual(told(made, '调整后预算'), [['30'], '42', '50']));
});
