import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shownDecimals } from '../../src/domain/shown-decimals.ts';
import { parseDecimal } from '../../src/language/decimal.ts';
import { decimalsPrinted } from '../../src/language/printed-decimals.ts';

const asValue = (text: string) => parseDecimal(text) ?? assert.fail(text);

describe('decimalsPrinted(value, printed)', () => {
  for (const [value, printed, expected] of [
    ['119480.5', '119480.50', 2],
    ['119480.5', '119,480.5', 1],
    ['126000', '126,000', 0],
    ['-31.11', '31.11', 2],
    ['90', '90.00', 2],
    // Neither in another unit nor in words does the text print these digits.
    ['80', '800,000.00', 0],
    ['79.999885', '799,998.85', 6],
    ['4', '四', 0],
    ['812.4', '812.40万', 2],
  ] as const) {
    it(`of ${value}, printed ${printed}: ${expected}`, () => assert.equal(decimalsPrinted(asValue(value), printed), expected));
  }
});

describe('shownDecimals(figures)', () => {
  const place = { anchor: '', quotation: '', block: 0, start: 0, end: 0, place: '' };
  const figure = (printed: string, where: 'prose' | 'cell', unit = '元', of = 'funds') => ({
    ...{ within: [of, 0], unit, value: asValue(printed.replaceAll(',', '')) },
    statements: [{ ...place, printed, ...(where === 'cell' ? { cell: { row: 0, column: 1 } } : {}) }],
  });
  const decimals = (...figures: ReturnType<typeof figure>[]) => figures.map(shownDecimals(figures));

  it('are those that the report prints', () =>
    assert.deepEqual(
      decimals(figure('126,000', 'prose'), figure('3,105.80', 'prose', '万元'), figure('8.6', 'prose', '元', 'others')),
      [0, 2, 1],
    ));

  it('are two for all sums of a text that gives one to the fen, and for no price in it', () =>
    assert.deepEqual(
      decimals(
        figure('800,000', 'prose'),
        figure('799,998.85', 'prose'),
        figure('3', 'prose', '元', 'indicators'),
        figure('80', 'prose', '万元'),
      ),
      [2, 2, 0, 0],
    ));

  it('are those of the cell for what stands in one, whatever stands in others', () =>
    assert.deepEqual(decimals(figure('126000', 'cell'), figure('119480.50', 'cell')), [0, 2]));
});
