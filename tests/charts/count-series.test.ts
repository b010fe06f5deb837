import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSeries } from '../../src/charts/count-series.ts';

test('a series of counts is named after its unit, and of several or unknown ones after none', () => {
  const named = (...units: string[]) =>
    countSeries(
      units.map((unit) => ({ unit })),
      '数量',
    ).label;
  assert.deepEqual(
    [named('人', '人'), named('户'), named('人次'), named('人', '户'), named('座')],
    ['人数', '户数', '人次', '数量', '数量'],
  );
});
