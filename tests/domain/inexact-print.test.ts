import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement } from '../../src/domain/figure.ts';
import { inexactPrint } from '../../src/domain/inexact-print.ts';
import type { Report } from '../../src/domain/report.ts';
import { readNumbers } from '../../src/language/numbers/read-numbers.ts';
import { summary } from '../../src/presenting/headline.ts';
import { amount, paragraph, reportOf } from './report-of.ts';

/** A report whose budget and spending are the first two numbers of the text. */
function printed(text: string, budget: string, spent: string): Report {
  const wan = { unit: '万元' };
  const built = reportOf({ funds: [amount('budget', '年初预算', budget, wan), amount('spent', '决算', spent, wan)] }, 'a', 2023, [
    paragraph(text),
  ]);
  const places = readNumbers(text).map(({ start, end }): Statement => ({ ...({ printed: '' } as Statement), block: 0, start, end }));
  const placed = <T extends { id: string } | null>(figure: T): T => {
    const at = ['budget', 'spent'].indexOf(figure?.id ?? '');
    return at < 0 ? figure : { ...figure, statements: places.slice(at, at + 1) };
  };
  const { funds } = built;
  const own = { budget: placed(funds.budget), initialBudget: placed(funds.initialBudget), finalAccount: placed(funds.finalAccount) };
  return { ...built, funds: { ...funds, ...own }, figures: built.figures.map(placed) };
}

describe('amounts that are told only as about so much', () => {
  for (const [text, budget, spent, said] of [
    ['预算安排约50万元，实际支出近48.6万元。', '50', '48.6', '安排 约 50 万元；实际支出 近 48.6 万元。'],
    ['预算安排50万元左右，实际支出48.6万元。', '50', '48.6', '安排 50 万元左右；实际支出 48.6 万元。'],
    ['预算安排50余万元，实际支出48.6万元。', '50', '48.6', '安排 约 50 万元；实际支出 48.6 万元。'],
    ['预算安排50万元，实际支出48.6万元。', '50', '48.6', '安排 50 万元；实际支出 48.6 万元，未支出 1.4 万元。'],
  ] as const)
    it(`are told so in the opening, and no difference of them: ${text}`, () =>
      assert.ok(summary(printed(text, budget, spent)).includes(said), summary(printed(text, budget, spent))));

  it('are exact where the text is exact once', () => {
    const blocks = [paragraph('约50万元。'), paragraph('50万元。', 1)];
    const at = (block: number, start: number): Statement => ({ ...({} as Statement), block, start, end: start + 2 });
    assert.deepEqual(inexactPrint({ statements: [at(0, 1)] }, { blocks }), { before: '约', behind: '' });
    assert.equal(inexactPrint({ statements: [at(0, 1), at(1, 0)] }, { blocks }), null);
    assert.equal(inexactPrint({ statements: [] }, { blocks }), null);
  });
});
