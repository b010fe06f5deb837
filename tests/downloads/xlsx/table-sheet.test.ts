import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Column } from '../../../src/downloads/tables/column.ts';
import { tables } from '../../../src/downloads/tables/tables.ts';
import { isKept, numberCell } from '../../../src/downloads/xlsx/number-cell.ts';
import { tableSheet } from '../../../src/downloads/xlsx/table-sheet.ts';
import { decimal, decimalToText } from '../../../src/language/decimal.ts';

const column = (id: string, type: Column['type'], more: Partial<Column> = {}): Column => ({
  ...{ id, type, title: `${id}栏`, titleEn: id, description: id },
  ...more,
});

const [any] = tables;
if (!any) throw new Error('no tables');
const columns = [
  column('id', 'string', { required: true }),
  column('name', 'string'),
  column('amount', 'number', { scale: 10, unitIn: 'unit' }),
  column('unit', 'string'),
];
const sheetOf = (...rows: string[][]) => tableSheet({ ...any, columns, key: ['id'] }, rows);

describe('isKept(decimal)', () => {
  for (const kept of ['0', '799998.85', '9999999999999.99', '-4.86', '99.99985625', '0.0000000123', '120000000000000000000'])
    it(`a cell gives back ${kept}`, () => assert.ok(isKept(kept)));

  for (const lost of ['12345678901234.56', '1234567890.1234567', '-9007199254740993'])
    it(`a cell loses digits of ${lost}`, () => assert.ok(!isKept(lost)));

  it('promises no more than a double keeps', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat({ max: 10 }), (coefficient, scale) => {
        const text = decimalToText(decimal(coefficient, scale));
        const digits = Number(text).toPrecision(15);
        return !isKept(text) || Number(digits) === Number(text);
      }),
    );
  });
});

describe('numberCell(decimal, unit)', () => {
  for (const [decimalText, unit, format] of [
    ['800000', '元', '#,##0.00'],
    ['799998.85', '元', '#,##0.00'],
    ['0.125', '元', '#,##0.000'],
    ['320', '万元', '#,##0'],
    ['300.57', '万元', '#,##0.00'],
    ['73', '人', '#,##0'],
    ['99.99985625', '%', '#,##0.00000000'],
  ] as const)
    it(`shows ${decimalText} ${unit} as ${format}`, () =>
      assert.deepEqual(numberCell(decimalText, unit), { value: Number(decimalText), format }));
});

describe('tableSheet(table, rows)', () => {
  it('says beside the project of which part a row is, wherever CSV has it', () => {
    const titlesOf = (id: string) =>
      tableSheet(tables.find((table) => table.id === id) ?? assert.fail(id), []).columns.map(({ title }) => title);
    assert.deepEqual(titlesOf('funds').slice(0, 7), [
      '报告中的名称',
      '公布单位',
      '报告年度',
      '项目名称',
      '所属部分',
      '部分的种类',
      '预算阶段',
    ]);
    for (const id of ['figures', 'indicators', 'beneficiaries'])
      assert.deepEqual(titlesOf(id).slice(3, 6), ['项目名称', '所属部分', '部分的种类']);
    for (const { id, columns } of tables) assert.deepEqual(titlesOf(id).sort(), columns.map(({ title }) => title).sort());
  });

  it('puts names before codes', () => {
    const { columns: found, rows } = sheetOf(['a', '=1+1', '5', '人']);
    assert.deepEqual(
      found.map(({ title }) => title),
      ['name栏', 'amount栏', 'unit栏', 'id栏'],
    );
    assert.deepEqual(rows, [['=1+1', { value: 5, format: '#,##0' }, '人', 'a']]);
  });

  it('adds the exact number as text where a cell would lose digits, and only then', () => {
    const kept = sheetOf(['a', 'x', '0.1', '元']);
    assert.equal(kept.columns.length, 4);
    const lost = sheetOf(['a', 'x', '0.1', '元'], ['b', 'y', '12345678901234567.89', '元']);
    assert.deepEqual(
      [lost.columns.at(-1)?.title, ...lost.rows.map((row) => row.at(-1))],
      ['精确值（文本）', null, 'amount栏 = 12345678901234567.89'],
    );
  });

  it('puts what a row is about first, where it stays in sight, and prints no codes', () => {
    const { columns: found, labels, printed } = tableSheet({ ...any, columns, key: ['id'], label: 'unit' }, [['a', 'x', '5', '人']]);
    assert.deepEqual(
      found.map(({ title }) => title),
      ['unit栏', 'name栏', 'amount栏', 'id栏'],
    );
    assert.deepEqual([labels, printed], [1, 3]);
  });

  it('leaves a cell empty that the report has nothing for', () => {
    assert.deepEqual(sheetOf(['a', '', '', '元']).rows, [[null, null, '元', 'a']]);
  });

  it('cuts a text that no cell holds, and says where all of it is', () => {
    const [row] = sheetOf(['a', '字'.repeat(40_000), '1', '元']).rows as [readonly unknown[]];
    const long = row.find((cell): cell is string => typeof cell === 'string' && cell.startsWith('字')) ?? '';
    assert.equal(long.length, 32_767);
    assert.match(long, /CSV/);
  });

  it('gives Chinese characters the room of two', () => {
    const widthOf = (text: string) => sheetOf(['a', text, '', '']).columns[0]?.width ?? 0;
    assert.equal(widthOf('示例市虚构区示例局示例办') - widthOf('abcdefghijklmnopqrstuvwx'), 0);
    assert.equal(widthOf('长'.repeat(100)), 26);
  });
});
