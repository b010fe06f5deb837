import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wholeIn } from '../../src/domain/accounts-in.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { projectFile } from '../../src/domain/files/project-file.ts';
import { printedRate } from '../../src/domain/printed-rate.ts';
import { amount, paragraph, reportOf } from './report-of.ts';

const rate = (id: string, label: string, value: string) => ({ id, label, value, unit: '%', quotes: ['…'] });

/** What is taken for the rate of the whole where the text is this and its numbers stand where they are printed. */
function takenOf(
  text: string,
  { budget, ...file }: { budget?: string; others: readonly { id: string; value: string }[]; adjustment?: unknown },
) {
  const parts = { funds: [...(budget ? [amount('budget', '年初预算', budget)] : []), amount('final', '决算', '190')], ...file };
  const blocks = [paragraph(text)];
  const report = reportOf(parts, 'example', 2023, blocks);
  const at = (value: string) => ({ block: 0, start: text.indexOf(value), end: text.indexOf(value) + value.length, printed: value });
  const placed = (figure: Figure): Figure => ({
    ...figure,
    statements: [
      {
        anchor: '',
        quotation: '',
        place: '',
        ...at(figure.id === 'final' ? '190' : (file.others.find(({ id }) => id === figure.id)?.value ?? '')),
      },
    ],
  });
  const stated = new Map(report.figures.map((figure) => [figure.id, placed(figure)]));
  const account = wholeIn(projectFile.parse({ name: '河道保洁', indicators: [], ...parts }));
  return printedRate(account, stated, {
    ...{ year: 2023, blocks, titles: '河道保洁', budget: stated.get('budget') ?? null, finalAccount: stated.get('final') ?? null },
  })?.id;
}

describe('printedRate(account, stated, text)', () => {
  const slow = rate('slow', '支出进度', '61.3');

  it('is none that the sentence gives to another thing', () => {
    assert.equal(takenOf('支出190元；“小游园建设”支出进度仅为61.3%。', { others: [slow] }), undefined);
    assert.equal(takenOf('支出190元；支出进度仅为61.3%。', { others: [slow] }), 'slow');
  });

  it('is one that the amounts give, whatever else is named', () => {
    const others = [rate('right', '支付率', '95')];
    assert.equal(takenOf('二标段验收后，支出190元，支付率95%。', { budget: '200', others }), 'right');
    assert.equal(takenOf('二标段验收后，支出190元，支付率95%。', { budget: '250', others }), undefined);
  });

  it('is the share of the budget that stands behind what was spent', () => {
    const others = [slow, rate('share', '完成调整预算', '98.9')];
    assert.equal(takenOf('支出190元，完成调整预算的98.9%；“小游园”支出进度61.3%。', { others }), 'share');
    const ofInitial = [rate('share', '完成年初预算', '98.9')];
    assert.equal(takenOf('支出190元，完成年初预算的98.9%。', { others: ofInitial }), 'share');
    assert.equal(takenOf('支出190元，完成年初预算的98.9%。', { others: ofInitial, adjustment: { made: '有调整', quote: '…' } }), undefined);
    assert.equal(takenOf('拨付190元，收入完成调整预算的98.9%。', { others: [rate('share', '完成调整预算', '98.9')] }), undefined);
  });
});
