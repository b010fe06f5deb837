import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement } from '../../src/domain/figure.ts';
import { inexactPrint } from '../../src/domain/inexact-print.ts';
import type { Report } from '../../src/domain/report.ts';
import { amountsOf } from '../../src/domain/same-amount.ts';
import { sideOfInexact } from '../../src/language/inexact-words.ts';
import { readNumbers } from '../../src/language/numbers/read-numbers.ts';
import { factsOf } from '../../src/presenting/facts.ts';
import { summary } from '../../src/presenting/headline.ts';
import { atLeastShown, numberAndUnit, shown, shownNumber } from '../../src/presenting/shown.ts';
import { amount, paragraph, reportOf } from './report-of.ts';

const statement = (block: number, start: number, end: number): Statement => ({
  ...({ printed: '', anchor: '' } as Statement),
  block,
  start,
  end,
});

/** A report whose figures are the first numbers of the text, in their order. */
function printed(text: string, ...figures: readonly (readonly [id: string, phase: string, value: string, unit?: string])[]): Report {
  const funds = figures.map(([id, phase, value, unit = '万元']) => amount(id, phase, value, { unit }));
  const places = readNumbers(text).map(({ start, end }) => statement(0, start, end));
  const statements = new Map(figures.map(([id], i) => [id, places.slice(i, i + 1)]));
  return reportOf({ funds }, 'a', 2023, [paragraph(text)], statements);
}
const both = (text: string, budget: string, spent: string): Report =>
  printed(text, ['budget', '年初预算', budget], ['spent', '决算', spent]);

describe('amounts that are told only as about so much', () => {
  for (const [text, budget, spent, said] of [
    ['预算安排约50万元，实际支出近48.6万元。', '50', '48.6', '安排约 50 万元；实际支出近 48.6 万元。'],
    ['预算安排50万元左右，实际支出48.6万元。', '50', '48.6', '安排 50 万元左右；实际支出 48.6 万元。'],
    ['预算安排50余万元，实际支出48.6万元。', '50', '48.6', '安排 50 余万元；实际支出 48.6 万元。'],
    ['预算安排不足50万元，实际支出48.6万元以上。', '50', '48.6', '安排不足 50 万元；实际支出 48.6 万元以上。'],
    ['预算安排逾50万元，实际支出48.6万元。', '50', '48.6', '安排逾 50 万元；实际支出 48.6 万元。'],
    ['预算安排50万元，实际支出48.6万元。', '50', '48.6', '安排 50 万元；实际支出 48.6 万元，未支出 1.4 万元。'],
  ] as const) {
    it(`are told so in the opening, and no difference of them: ${text}`, () =>
      assert.ok(summary(both(text, budget, spent)).includes(said), summary(both(text, budget, spent))));

    it(`are told so in the facts, and give no rate: ${text}`, () => {
      const report = both(text, budget, spent);
      const isExact = said.includes('未支出');
      assert.equal(report.funds.noRate, isExact ? null : 'inexact');
      assert.equal(report.funds.executionRate === null, !isExact);
      const told = said.replace(/^安排 ?|。$/gu, '').split(/；实际支出 ?|，未支出 /u);
      assert.deepEqual(
        factsOf(report)
          .slice(0, 2)
          .map((fact) => fact.shown),
        told.slice(0, 2),
      );
    });
  }

  it('are exact where the text is exact once', () => {
    const blocks = [paragraph('约50万元。'), paragraph('50万元。', 1)];
    const at = (block: number, start: number): Statement => statement(block, start, start + 2);
    assert.deepEqual(inexactPrint({ statements: [at(0, 1)] }, { blocks }), { before: '约', within: '', behind: '', phrase: '约50万元' });
    assert.equal(inexactPrint({ statements: [at(0, 1), at(1, 0)] }, { blocks }), null);
    assert.equal(inexactPrint({ statements: [] }, { blocks }), null);
  });

  it('are exact as measures that something is held against', () => {
    const text = '每车补贴1.86元，略高于1.85元的控制数。';
    const [, cap] = readNumbers(text);
    assert.equal(inexactPrint({ statements: [statement(0, cap?.start ?? 0, cap?.end ?? 0)] }, { blocks: [paragraph(text)] }), null);
  });

  it('keep their words where the unit stands elsewhere, and in another unit', () => {
    const words = (text: string, value: string, unit: string) => {
      const [figure] = printed(text, ['one', '决算', value, unit]).funds.stated;
      return figure ? [shown(figure), shownNumber(figure)] : [];
    };
    assert.deepEqual(words('支出3.5万余元。', '3.5', '万元'), ['3.5 万余元', '3.5 余']);
    assert.deepEqual(words('支出3.5万余元。', '35000', '元'), ['35,000 余元', '35,000 余']);
    assert.deepEqual(words('支出不足200万元。', '200', '万元'), ['不足 200 万元', '不足 200']);
    assert.deepEqual(words('支出200万元以上。', '200', '万元'), ['200 万元以上', '200 以上']);
  });

  it('stand as printed, unit and all, where there are no digits to stand around', () => {
    for (const [phrase, value] of [
      ['几十万元', '10'],
      ['百余万元', '100'],
      ['上百万元', '100'],
    ] as const) {
      const [figure] = printed(`支出${phrase}。`, ['one', '决算', value]).funds.stated;
      assert.ok(figure);
      assert.deepEqual([shown(figure), shownNumber(figure), numberAndUnit(figure)], [phrase, phrase, { number: phrase, unit: '' }]);
    }
  });

  it('are no bound of a total by themselves: 至少 is said of exact parts only', () => {
    const least = (text: string) => printed(text, ['one', '决算', '20']).funds.stated.map(atLeastShown);
    assert.deepEqual(least('支出近20万元。'), ['近 20 万元']);
    assert.deepEqual(least('支出不足20万元。'), ['不足 20 万元']);
    assert.deepEqual(least('支出20万元。'), ['至少 20 万元']);
  });

  it('are the exact amount again where they come close to it, else another one', () => {
    const amounts = (text: string, value: string) =>
      amountsOf(printed(text, ['exact', '决算', '49.8'], ['about', '决算', value]).funds.stated).map(({ figure, also }) => [
        figure.id,
        ...also.map(({ id }) => id),
      ]);
    assert.deepEqual(amounts('支出49.8万元，即约50万元。', '50'), [['exact', 'about']]);
    assert.deepEqual(amounts('支出49.8万元，又说约80万元。', '80'), [['exact'], ['about']]);
    const turned = printed('支出约50万元，即49.8万元。', ['about', '决算', '50'], ['exact', '决算', '49.8']);
    assert.deepEqual([turned.funds.finalAccount?.id, turned.funds.conflicting], ['exact', []]);
  });
});

describe('on which side of its digits an inexact number lies', () => {
  const sideOf = (text: string) => {
    const [number] = readNumbers(text);
    const words = number && inexactPrint({ statements: [statement(0, number.start, number.end)] }, { blocks: [paragraph(text)] });
    return words ? sideOfInexact(words) : null;
  };
  for (const [side, texts] of [
    ['>', ['超过200人', '逾200人', '200余人', '突破200人', '3.5万余人']],
    ['≥', ['200人以上', '不少于200人', '至少200人']],
    ['<', ['不足200人', '不到200人', '未满200人', '低于200人']],
    ['≤', ['不超过200人', '200人以内', '未超过200人', '至多200人']],
    [undefined, ['约200人', '近200人', '200人左右']],
    [null, ['200人', '共200人']],
  ] as const)
    it(`is ${side ?? (side === null ? 'its own: it is exact' : 'open')}: ${texts.join('、')}`, () =>
      assert.deepEqual(
        texts.map(sideOf),
        texts.map(() => side),
      ));
});
