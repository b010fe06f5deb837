import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completionOf } from '../../src/domain/derive/completion.ts';
import { buildIndicator, judge } from '../../src/domain/derive/indicators.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { IndicatorFile } from '../../src/domain/files/indicator-file.ts';
import { isAmongIndicators } from '../../src/domain/scored-indicators.ts';
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
    ...(
      [
        ['24', '小时', '≤', '24小时内', 'met'],
        ['24', '小时', '≤', '不超过24小时', 'met'],
        ['24', '小时', '≤', '<24', 'met'],
        ['24', '小时', '<', '<24小时', 'met'],
        ['24', '小时', '<', '24小时内', 'onlyBound'],
        ['24', '小时', '≤', '均在24小时内办结', 'met'],
        ['24', '小时', '≤', '48小时内', 'onlyBound'],
        ['24', '小时', '≤', '超过24小时', 'missed'],
        ['24', '小时', '≤', '24小时以上', 'onlyBound'],
        ['24', '小时', '<', '24小时以上', 'missed'],
        ['24', '小时', '≤', '2天内', 'oneInWords'],
        ['24', '小时', '≤', '约24小时', 'oneInWords'],
        ['95', '%', '≥', '95%以上', 'met'],
        ['95', '%', '≥', '高于96%', 'met'],
        ['95', '%', '>', '95%以上', 'onlyBound'],
        ['95', '%', '>', '高于95%', 'met'],
        ['95', '%', '≥', '90%以上', 'onlyBound'],
        ['95', '%', '≥', '不足95%', 'missed'],
        ['95', '%', '≥', '低于90%', 'missed'],
        ['95', '%', '≥', '基本达到', 'oneInWords'],
        ['5', '天', '≤', '3-5天', 'met'],
        ['4', '天', '≤', '3-5天', 'onlyBound'],
        ['2', '天', '≤', '3-5天', 'missed'],
        ['5', '%', '≤', '未超过5%', 'met'],
        ['5', '%', '≤', '控制在3%以内', 'met'],
        ['1', '万人次', '≥', '12000人次以上', 'met'],
        ['3', '次', '=', '3次以上', 'onlyBound'],
      ] as const
    ).map(
      ([value, unit, operator, said, expected]) =>
        [`${said} against ${operator}${value}${unit}`, number(value, unit, operator), words(said), 'reported', expected] as const,
    ),
    ['a bound against a plan without a comparison', number('24', '小时'), words('24小时内'), 'reported', 'oneInWords'],
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

describe('a result that is told as a bound', () => {
  const operator = fc.constantFrom<Operator>('≥', '≤', '>', '<', '=');
  const small = fc.integer({ min: 0, max: 12 });
  const holds = (of: Operator, bound: number, value: number): boolean =>
    ({ '≥': value >= bound, '≤': value <= bound, '>': value > bound, '<': value < bound, '=': value === bound })[of];
  const signs = { '≥': '不低于', '≤': '不超过', '>': '超过', '<': '低于', '=': '=' } as const;

  it('is met where each number that it allows meets the target, missed where none does', () => {
    // Halves lie between the whole numbers; beyond the ends there is one on each side.
    const values = Array.from({ length: 31 }, (_, i) => (i - 2) / 2);
    fc.assert(
      fc.property(operator, small, operator, small, (wanted, target, said, result) => {
        const { verdict } = judge(number(String(target), '次', wanted), words(`${signs[said]}${result}次`), 'reported');
        const allowed = values.filter((value) => holds(said, result, value));
        const good = allowed.filter((value) => holds(wanted, target, value));
        assert.equal(verdict, good.length === allowed.length ? 'met' : good.length === 0 ? 'missed' : 'unknown');
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
