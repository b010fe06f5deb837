import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Narrative } from '../../../src/domain/narrative.ts';
import { statedFigures } from '../../../src/domain/stated-figures.ts';
import { decimalToText } from '../../../src/language/decimal.ts';
import { expandTables } from '../../../src/loading/tables/expand.ts';
import { cellsOf } from '../../../src/narrative/table-cells.ts';
import { type MappedForm, mappedForms } from './mapped-forms.ts';

/** All that the tables say, without the quotations that only repeat the row. */
const said = (form: Pick<MappedForm, 'file' | 'narrative'>): string =>
  JSON.stringify(expandTables(form.file, form.narrative, 2023), (key, value) => {
    if (key === 'quotes' || key === 'quote' || key === 'cells' || key === 'span') return undefined;
    return typeof value === 'bigint' ? String(value) : value;
  });

/** The narrative with one character of a block's text exchanged for another of its kind. */
function changed(narrative: Narrative, index: number, at: number): Narrative {
  const blocks = narrative.blocks.map((block) => {
    if (block.index !== index) return block;
    const other = otherOf(block.text.charAt(at));
    return { ...block, text: `${block.text.slice(0, at)}${other}${block.text.slice(at + 1)}` };
  });
  return { ...narrative, blocks };
}

const signs: Readonly<Record<string, string>> = { '≥': '≤', '≤': '≥', '<': '>', '=': '≥', '%': '‰', '‰': '%', '.': '1' };
const otherOf = (character: string): string =>
  /\d/.test(character) ? String((Number(character) + 1) % 10) : (signs[character] ?? (character === '户' ? '家' : '户'));

describe('expandTables(file, narrative, 2023)', () => {
  it('has documents of several kinds to try', () => assert.ok(mappedForms.length >= 4));

  for (const form of mappedForms) {
    it(`leaves nothing open in ${form.name}`, () => assert.deepEqual(expandTables(form.file, form.narrative, 2023).faults, []));

    it(`gives another figure for every digit, sign, unit and word of a cell that is one: ${form.name}`, () => {
      const before = said(form);
      const figures = statedFigures(expandTables(form.file, form.narrative, 2023).file).filter(({ cells }) => cells);
      assert.ok(figures.length > 5);
      for (const { id, cells = [] } of figures) {
        const [own] = cells;
        const block = form.narrative.blocks[own?.block ?? -1];
        const cell = own && block && cellsOf(block)[own.row ?? -1]?.[own.column ?? -1];
        assert.ok(own && block && cell, id);
        // Of a cell that holds target and result, each has its own stretch.
        const isShared =
          figures.filter((each) => each.cells?.some((place) => place.row === own.row && place.column === own.column)).length > 1;
        const [from, to] = isShared || /[，,]/u.test(cell.text) ? [own.start, own.end] : [cell.start, cell.end];
        for (let at = from; at < to; at++) {
          if (!/[\p{L}\p{N}≥≤<=%‰.]/u.test(block.text.charAt(at))) continue;
          const after = said({ file: form.file, narrative: changed(form.narrative, block.index, at) });
          assert.notEqual(after, before, `${id} ${cell.text} ${at - cell.start}`);
        }
      }
    });

    it(`reads each figure from the very words that its place has: ${form.name}`, () => {
      for (const { id, value, words, cells = [] } of statedFigures(expandTables(form.file, form.narrative, 2023).file)) {
        for (const { block, start, end } of cells) {
          const printed = form.narrative.blocks[block]?.text.slice(start, end) ?? '';
          if (words !== undefined) assert.equal(printed, words, id);
          else if (value) assert.equal(Number(printed.replaceAll(/[,%‰\s万亿]/g, '')), Number(decimalToText(value)), id);
        }
      }
    });
  }

  it('takes no more than 25 lines for a form of twenty indicators, but for the headings of its mapping', () => {
    const form = mappedForms.find(({ name }) => name === 'form-of-twenty-indicators');
    assert.ok(form);
    const { file } = expandTables(form.file, form.narrative, 2023);
    const columns = (form.file.tables ?? []).flatMap((table) => Object.keys(table.columns));
    assert.equal(file.indicators.length, 21);
    assert.ok(form.yaml.trim().split('\n').length - columns.length <= 25);
  });

  it('joins a part that is written as well with the row of its name, and names the mapping of what a table gave', () => {
    const form = mappedForms.find(({ name }) => name === 'digest-of-six-projects');
    assert.ok(form);
    const { file, writtenAt } = expandTables(form.file, form.narrative, 2023);
    const [sewage, ...others] = file.projects ?? [];
    assert.equal(others.length, 5);
    assert.deepEqual(
      sewage?.funds?.map(({ label }) => label),
      ['实际支出', '村级污水处理设施运行维护资金'],
    );
    assert.deepEqual(writtenAt(['projects', 0, 'funds', 0, 'value']), ['projects', 0, 'funds', 0, 'value']);
    assert.deepEqual(writtenAt(['projects', 0, 'funds', 1, 'value']), ['tables', 0]);
    assert.deepEqual(writtenAt(['projects', 3, 'name']), ['tables', 0]);
    assert.equal(sewage?.rating && typeof sewage.rating.grade === 'object' ? sewage.rating.grade.name : '', '良');
  });
});
