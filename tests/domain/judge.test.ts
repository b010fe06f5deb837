import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completionOf } from '../../src/domain/derive/completion.ts';
import { buildIndicator } from '../../src/domain/derive/indicators.ts';
import { judge } from '../../src/domain/derive/judge.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { IndicatorFile } from '../../src/domain/files/indicator-file.ts';
import { isAmongIndicators } from '../../src/domain/scored-indicators.ts';
import { decimal, decimalToText, parseDecimal } from '../../src/language/decimal.ts';
import type { Operator } from '../../src/language/operator.ts';

const bare = { label: '', period: 2023, phase: null, scope: '', subject: null, status: 'reported', ratio: null } as const;
const figure = (id: string, given: Partial<Figure>): Figure => ({
  ...bare,
  ...{ id, value: null, words: null, unit: '', operator: null, formula: null, note: null, decimals: 0, inexact: null, statements: [] },
  ...given,
});
const number = (value: string, unit = '人', operator: Operator | null = null) =>
  figure('n', { value: parseDecimal(value) ?? assert.fail(value), unit, operator });
const words = (text: string) => figure('w', { words: text });
const about = (value: string, before: string) => ({
  ...number(value),
  inexact: { before, within: '', behind: '', phrase: `${before}${value}人` },
});
const marked = (text: string) => figure('m', { words: text, status: 'inapplicable' });

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
    ['a bound against a plan without a comparison', number('24', '小时'), words('24小时内'), 'reported', 'noComparison'],
    ...(
      [
        ['11月底前', '12月8日', 'missed'],
        ['11月底前', '11月30日完成', 'met'],
        ['2022年10月底前', '2022年10月21日', 'met'],
        ['3月底前', '2023年3月22日', 'met'],
        ['2月底前', '2024年1月8日', 'asReported'],
        ['12月底前', '1月8日', 'asReported'],
        ['1月底前', '12月8日', 'asReported'],
        ['11月底前', '如期完成', 'asReported'],
        ['较上年下降10%以上', '下降7.5%', 'missed'],
        ['下降10%以上', '同比降低12%', 'met'],
        ['下降10%以上', '上升12%', 'missed'],
        ['同比增长5%以上', '同比下降1%', 'missed'],
        ['下降10%', '上升12%', 'asReported'],
        ['下降不超过5%', '上升2%', 'asReported'],
        ['每月不少于1次', '每月2次', 'met'],
        ['每周3次以上', '每周2次', 'missed'],
        ['每季度至少1次', '全年4次', 'asReported'],
        ['每月1次', '每月1次', 'noComparison'],
        ['较上年下降10%以上', '比2020年下降12%', 'asReported'],
        ['下降10%以上', '下降约12%', 'asReported'],
        ['下降10%', '下降7.5%', 'noComparison'],
        ['下降10%以上', '下降3个百分点', 'asReported'],
        ['≥85%（17条中15条）', '88.2%（17条中15条）', 'met'],
        ['≥85%（其中市级≥90%）', '88%', 'asReported'],
        ['全部6个', '全部完成', 'asReported'],
      ] as const
    ).map(([aim, said, expected]) => [`${said} against ${aim}`, words(aim), words(said), 'reported', expected] as const),
    ...(
      [
        ['≥85%（17条中15条）', '88.2', '%', 'met'],
        ['≥85%（20条中17条）', '80', '%', 'missed'],
        ['2.6-2.8万元/公里', '2.77', '万元/公里', 'met'],
        ['2.6-2.8万元/公里', '27900', '元/公里', 'met'],
        ['2.6-2.8万元/公里', '2.9', '万元/公里', 'noComparison'],
        ['2.6-2.8万元/公里', '2.5', '万元/公里', 'noComparison'],
        ['全部6个', '5', '个', 'missed'],
        ['全部6个', '6', '个', 'met'],
        ['全部6个', '6', '座', 'oneInWords'],
        ['约85%', '88', '%', 'oneInWords'],
        ['下降10%以上', '12', '%', 'oneInWords'],
        ['平均60分钟', '48', '分钟', 'noComparison'],
        ['每周不少于3次', '3', '次/周', 'met'],
        ['每天至少2次', '1', '次/日', 'missed'],
        ['每月不少于1次', '12', '次', 'oneInWords'],
        ['每月不少于1次', '12', '次/年', 'oneInWords'],
        ['达到85%（20条中17条）', '86', '%', 'met'],
        ['达到85%（20条中17条）', '80', '%', 'missed'],
        ['未达到85%（20条中17条）', '80', '%', 'oneInWords'],
      ] as const
    ).map(
      ([aim, value, unit, expected]) => [`${value}${unit} against ${aim}`, words(aim), number(value, unit), 'reported', expected] as const,
    ),
    ['an average within a ceiling', number('60', '分钟', '≤'), words('平均48分钟'), 'reported', 'met'],
    ['an average beyond a ceiling', number('60', '分钟', '≤'), words('平均71分钟'), 'reported', 'missed'],
    [
      'an average against a ceiling for each',
      { ...number('60', '分钟', '≤'), label: '每次等候时间' },
      words('平均48分钟'),
      'reported',
      'onlyBound',
    ],
    ['an average that breaks it', { ...number('60', '分钟', '≤'), label: '每次等候时间' }, words('平均71分钟'), 'reported', 'missed'],
    ['a floor for the result of a plan', number('30', '年'), words('≥30年'), 'reported', 'noComparison'],
    ['a published part of a share', words('≥85%（17条中15条）'), number('80', '%'), 'lowerBound', 'onlyPart'],
    ['stars for both', words('≥**人'), words('**人'), 'reported', 'masked'],
    ['stars for a target', words('**套'), number('9', '套'), 'reported', 'masked'],
    ...(
      [
        ['超过', '≥', '>', 'met'],
        ['不足', '≥', '<', 'missed'],
        ['约', '≥', '约', 'inexact'],
        ['不足', '≤', '<', 'met'],
        ['至少', '≤', '≥', 'onlyBound'],
      ] as const
    ).map(
      ([before, operator, , expected]) =>
        [`${before} 200 against ${operator} 200`, number('200', '人', operator), about('200', before), 'reported', expected] as const,
    ),
    ['about so much of a plan', number('200'), about('200', '约'), 'reported', 'noComparison'],
    ['a dash for a target', marked('—'), number('3'), 'reported', 'inapplicable'],
    ['不涉及 for a result', number('3', '人', '≥'), marked('不涉及'), 'reported', 'inapplicable'],
    ['dashes for both', marked('/'), marked('/'), 'reported', 'inapplicable'],
    ['未设定 for a target', words('未设定'), number('3'), 'reported', 'noTargetSet'],
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
