import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableSchema } from '../../../src/downloads/metadata/table-schema.ts';
import type { Column } from '../../../src/downloads/tables/column.ts';
import { brokenRows } from './table-rows.ts';

const column = (id: string, more: Partial<Column> = {}): Column => ({
  id,
  title: '名',
  titleEn: 'Name',
  description: '说明。',
  type: 'string',
  ...more,
});
const columns = [column('id', { required: true }), column('amount', { type: 'number', scale: 2 }), column('sign', { values: ['=', '≥'] })];

describe('tableSchema(columns, key)', () => {
  const schema = tableSchema(columns, ['id']);

  it('says of each column what it means and may hold', () => {
    const described = { title: '名', titleEn: 'Name', description: '说明。' };
    assert.deepEqual(schema, {
      fields: [
        { name: 'id', type: 'string', ...described, constraints: { required: true } },
        { name: 'amount', type: 'number', ...described, decimals: 2 },
        { name: 'sign', type: 'string', ...described, constraints: { enum: ['=', '≥'] } },
      ],
      primaryKey: ['id'],
      missingValues: [''],
    });
  });

  it('has no key where the columns have none', () => assert.ok(!('primaryKey' in tableSchema(columns, []))));

  for (const [csv, fault] of [
    ['id,amount,sign\r\na,-1.5,=\r\nb,,\r\n', undefined],
    ['id,sign,amount\r\n', 'header: id,sign,amount'],
    ['id,amount,sign\r\n,1,=\r\n', 'row 1: id is missing'],
    ['id,amount,sign\r\na,1e3,=\r\n', 'row 1: amount is no number: 1e3'],
    ['id,amount,sign\r\na,1.234,=\r\n', 'row 1: amount has too many decimals: 1.234'],
    ["id,amount,sign\r\na,1,'=\r\n", "row 1: sign is not listed: '="],
    ['id,amount,sign\r\na,1,=\r\na,2,=\r\n', 'two rows of one key'],
  ] as const) {
    it(`is held against rows by the tests' own reader: ${fault ?? 'sound'}`, () =>
      assert.deepEqual(brokenRows(csv, schema), fault ? [fault] : []));
  }
});
