import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { beneficiariesChart } from '../../src/charts/beneficiaries.ts';
import { indicatorsChart } from '../../src/charts/indicators.ts';
import { groupsWithin } from '../../src/domain/groups-of-total.ts';
import { areOneKind } from '../../src/language/unit-scale.ts';
import { headline } from '../../src/presenting/headline.ts';
import { partTables } from '../../src/presenting/part-table.ts';
import { amount, count, reportOf } from '../domain/report-of.ts';

const unit = fc.constantFrom('人', '名', '户', '人次', '家', '个', '口', '件', '万户', '家次');
const counted = fc.record({ value: fc.integer({ min: 1, max: 900 }), unit });
/** By point: the whole first, then its parts. */
const lengthsOf = (report: Parameters<typeof beneficiariesChart>[0]): readonly (number | null)[] => {
  const data = beneficiariesChart(report)?.config.data.datasets.flatMap((each) => each.data) ?? [];
  return data.toSorted((one, other) => one.point - other.point).map(({ x }) => (typeof x === 'number' ? x : (x?.[1] ?? null)));
};
const numbersIn = (text: string): readonly string[] => text.match(/\d[\d,.]*/g) ?? [];

describe('persons, households and times', () => {
  it('are never added, drawn on one axis or called part of each other', () =>
    fc.assert(
      fc.property(counted, counted, counted, (whole, first, second) => {
        const [figure, ...parts] = [whole, first, second].map((each, i) => count(`c${i}`, String(each.value), each.unit));
        const report = reportOf({ beneficiaries: { total: count('all', '1000', '人'), groups: [{ figure, parts }] } });
        const [group] = report.beneficiaries?.groups ?? [];
        const isOneUnit = [first, second].every((each) => each.unit === whole.unit);
        assert.equal(group?.listed !== null, isOneUnit);
        if (!isOneUnit) assert.equal(group?.remainder, null);
        const [, ...drawn] = lengthsOf(report);
        for (const [i, each] of [first, second].entries()) assert.equal(drawn[i] !== null, areOneKind(each.unit, whole.unit));
        for (const each of groupsWithin(report.beneficiaries ?? assert.fail(), report.narrative)) assert.equal(each.figure.unit, '人');
      }),
    ));

  it('are drawn as long as they are many: 1.2万户 beside 6,000 户', () => {
    const groups = [{ figure: count('a', '1.2', '万户'), parts: [count('b', '6000', '户')] }];
    const [whole, part] = lengthsOf(reportOf({ beneficiaries: { total: '未公布', groups } }));
    assert.equal(whole, (part ?? 0) * 2);
  });

  it('stand in the opening and in the table of parts as they are stated, with no number that is not', () =>
    fc.assert(
      fc.property(counted, counted, (first, second) => {
        const groupsOf = (prefix: string) => ({
          total: '未公布',
          groups: [first, second].map((each, i) => ({
            figure: { ...count(`${prefix}${i}`, String(each.value), each.unit), label: '对象' },
          })),
        });
        const report = reportOf({
          funds: [],
          beneficiaries: groupsOf('w'),
          groups: ['甲', '乙'].map((name, i) => ({ id: `g${i}`, name, beneficiaries: groupsOf(`g${i}-`) })),
        });
        const stated = [String(first.value), String(second.value), '2023'];
        const said = [
          ...headline(report).sentence.map(({ text }) => text),
          ...partTables(report).flatMap(({ rows }) =>
            rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items.map((each) => each.shown))),
          ),
        ];
        assert.deepEqual(
          said.flatMap(numbersIn).filter((each) => !stated.includes(each)),
          [],
        );
        assert.deepEqual(
          report.figures.filter(({ status }) => status === 'derived'),
          [],
        );
      }),
    ));

  it('leave no rest of a total: levels and groups may hold each other', () => {
    for (const kind of ['levels', 'groups'])
      assert.deepEqual(
        reportOf({
          funds: [amount('final', '决算', '100')],
          [kind]: ['甲', '乙'].map((name, i) => ({ id: `p${i}`, name, funds: [amount(`p${i}-0`, '决算', '20')] })),
        }).listed,
        [],
      );
  });
});

describe('a result and its target', () => {
  type Side = readonly [value: string, unit: string];
  /** Where the bar ends, and the middle of the target's line, of a scale. */
  const drawn = (target: Side, actual: Side): readonly (number | null)[] => {
    const side = (id: string, [value, unit]: Side) => ({ id, label: id, value, unit, quotes: ['…'] });
    const report = reportOf({ indicators: [{ id: 'i', path: ['指标'], target: side('t', target), actual: side('a', actual) }] });
    const data = indicatorsChart(report)?.config.data.datasets.flatMap((each) => each.data) ?? [];
    const at = (point: number) => data.find((each) => each.point === point)?.x ?? null;
    const line = at(0);
    return [at(1) as number | null, Array.isArray(line) ? (line[0] + line[1]) / 2 : null];
  };

  for (const [target, actual, sameAs] of [
    [
      ['1.2', '万户'],
      ['6000', '户'],
      [
        ['12000', '户'],
        ['6000', '户'],
      ],
    ],
    [
      ['80', '万元'],
      ['500000', '元'],
      [
        ['800000', '元'],
        ['500000', '元'],
      ],
    ],
    [
      ['0.95', '无'],
      ['96', '%'],
      [
        ['95', '%'],
        ['96', '%'],
      ],
    ],
    [
      ['95', '%'],
      ['0.96', '无'],
      [
        ['95', '%'],
        ['96', '%'],
      ],
    ],
  ] as const)
    it(`are drawn in one measure: ${actual.join('')} of ${target.join('')}`, () =>
      assert.deepEqual(drawn(target, actual), drawn(sameAs[0], sameAs[1])));

  it('share no scale where they cannot be compared', () => assert.deepEqual(drawn(['4', '次'], ['60', '%']), [60, null]));
});
