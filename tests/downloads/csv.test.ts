import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv } from '../../src/downloads/csv.ts';
import type { Column } from '../../src/downloads/tables/column.ts';

const column = (id: string, type: Column['type']): Column => ({ id, type, title: '', titleEn: '', description: '' });
const columns = [column('text', 'string'), column('value', 'number')];

describe('csv(columns, rows)', () => {
  it('begins with the bytes EF BB BF, ends each line with CR LF', () => {
    const bytes = Buffer.from(csv(columns, [['决算数', '1']]));
    assert.deepEqual(bytes, Buffer.from('\u{FEFF}text,value\r\n决算数,1\r\n'));
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  });

  it('quotes commas, quotation marks and line breaks', () => {
    assert.equal(csv(columns, [['a,b "c"\nd', '1']]), '\u{FEFF}text,value\r\n"a,b ""c""\nd",1\r\n');
  });

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t1', '\r1', '\n1', '＝1', '＋1', '－1', '＠a']) {
    it(`keeps a spreadsheet from executing the text ${JSON.stringify(text)}`, () => {
      const [, row] = csv(columns, [[text, '']]).split('\r\n');
      assert.match(row ?? '', /^"?'/);
    });
  }

  it('leaves the signs and words that a column lists as they are', () => {
    const listed: Column = { ...column('operator', 'string'), values: ['≥', '='] };
    assert.equal(csv([listed], [['=']]), '\u{FEFF}operator\r\n=\r\n');
  });

  it('leaves numbers numbers, negative ones too', () => {
    assert.equal(csv(columns, [['−', '-12.50']]), '\u{FEFF}text,value\r\n−,-12.50\r\n');
  });

  it('writes an empty cell for what is not there', () => {
    assert.equal(csv(columns, [['', '']]), '\u{FEFF}text,value\r\n,\r\n');
  });
});
