import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completionOf } from '../../src/domain/derive/completion.ts';
import { buildIndicator, judge } from '../../src/domain/derive/indicators.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { IndicatorFile } from '../../src/domain/files/indicator-file.ts';
import { isAmongIndicators } from '../../src/domain/report.ts';
import { decimal, decimalToText, parseDecimal } from '../../src/language/decimal.ts';
import type { Operator } from '../../src/language/operator.ts';

const bare = { label: '', period: 2023, phase: null, scope: '', subject: null, status: 'reported', ratio: null } as const;
const figure = (id: string, given: Partial<Figure>): Figure => ({
  ...bare,
  ...{ id, value: null, words: null, unit: '', operator: null, formula: null, note: null, decimals: 0, statements: [] },
  ...given,
});
const number = (value: string, unit = '人', operator: Operator | null = null) =>
  figure('n', { value: parseDecimal(value) ?? assert.fail(value), unit, operator });
const words = (text: string) => figure('w', { words: text });

describe('judge(target, actual, basis)', () => {
  for (const [why, target, actual, basis, expected] of [
    ['both words', words('有效提升'), words('达成预期指标'), 'reported', 'asReported'],
    ['a target in words', words('有效提升'), number('95', '%'), 'reported', 'oneInWords'],
    ['a result in words', number('95', '%', '≥'), words('达标'), 'reported', 'oneInWords'],
    ['stars for both', words('≥**人'), words('**人'), 'reported', 'masked'],
    ['stars for a target', words('**套'), number('9', '套'), 'reported', 'masked'],
    ['no target', null, number('3'), 'reported', 'noTarget'],
    ['no target for words', null, words('良好'), 'reported', 'noTarget'],
    ['no result', number('3', '人', '≥'), null, 'undisclosed', 'noResult'],
    ['no result for words', words('有效提升'), null, 'undisclosed', 'noResult'],
    ['neither', null, null, 'undisclosed', 'neither'],
    ['no comparison', number('39'), number('52'), 'reported', 'noComparison'],
    ['two units', number('4', '次', '≥'), number('88', '%'), 'reported', 'otherUnit'],
    ['a part below a floor', number('150', '户', '≥'), number('120', '户'), 'lowerBound', 'onlyPart'],
    ['a floor reached', number('39', '人', '≥'), number('52'), 'reported', 'met'],
    ['a ceiling passed', number('39', '人', '≤'), number('52'), 'reported', 'missed'],
  ] as const)
    it(`of ${why}: ${expected}`, () => {
      const { verdict, unjudged } = judge(target, actual, basis);
      assert.equal(unjudged ?? verdict, expected);
      assert.equal(unjudged !== null, verdict === 'unknown');
    });

  it('never judges what has no comparison, or words on a side', () => {
    const side = fc.oneof(fc.integer({ min: 0, max: 999 }).map(String), fc.constantFrom('有效提升', '长期'));
    const made = (text: string) => (/^\d/u.test(text) ? number(text) : words(text));
    fc.assert(
      fc.property(side, side, (one, other) => {
        const { verdict } = judge(made(one), made(other), 'reported');
        assert.ok(verdict === 'unknown' || verdict === 'asReported');
      }),
    );
  });
});

describe('completionOf(indicator, name, target, actual)', () => {
  const of = (actual: Figure, target: Figure) => {
    const found = completionOf('training', '培训', target, actual);
    return found?.value ? decimalToText(found.value) : null;
  };

  for (const [actual, target, expected] of [
    [number('52'), number('39'), '133.33333333'],
    [number('39'), number('39'), '100'],
    [number('0'), number('39'), '0'],
    [number('5', '万元'), number('100000', '元'), '50'],
    [number('3'), number('0'), null],
    [number('-3'), number('4'), null],
  ] as const)
    it(`of ${decimalToText(actual.value ?? decimal(0n))}${actual.unit} against ${decimalToText(target.value ?? decimal(0n))}${target.unit} is ${expected}`, () =>
      assert.equal(of(actual, target), expected));

  it('never says 100 of what falls short, nor less of what does not', () => {
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const text = of(number(String(a)), number(String(b))) ?? assert.fail();
        assert.equal(Number(text) >= 100, a >= b);
      }),
    );
  });

  it('is derived, with its formula and an id of its own', () => {
    const found = completionOf('training', '培训', { ...number('39'), id: 't' }, { ...number('52'), id: 'a' });
    assert.deepEqual([found?.id, found?.status, found?.formula?.of], ['training-completion', 'derived', ['a', 't']]);
  });
});

describe('buildIndicator(file, …)', () => {
  const rate = {
    id: 'rate',
    path: ['执行率'],
    actual: { id: 'a', label: '执行率', value: number('98').value, unit: '%', quotes: ['98%'] },
  };
  const built = (file: Partial<IndicatorFile>) =>
    buildIndicator({ ...rate, ...file } as IndicatorFile, (id) => figure(id, { value: number('98').value, unit: '%' }), [], []);

  for (const [why, file, expected] of [
    ['points for the execution rate of a form', { weight: number('10').value }, 'execution'],
    ['an execution rate without points', {}, 'noTarget'],
    ['an execution rate below levels', { path: ['过程', '资金管理', '预算执行率'], weight: number('6').value }, 'noTarget'],
    ['another rate', { path: ['完好率'], weight: number('10').value }, 'noTarget'],
  ] as const)
    it(`of ${why}: ${expected}`, () => {
      const indicator = built(file as unknown as Partial<IndicatorFile>);
      assert.equal(indicator.unjudged, expected);
      assert.equal(isAmongIndicators(indicator), expected !== 'execution');
    });
});
