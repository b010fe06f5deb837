import type { Block } from '../domain/narrative.ts';
import { formColumn } from '../language/cells/form-headings.ts';
import { namesFieldOfForm } from '../language/form-fields.ts';
import { type Cell, cellsOf } from './table-cells.ts';

/**
 * Whether the row of a cell heads a list: each row below is one more of what the cell names. In a form it names what stands beside it,
 * and below it stand the names of other fields (主管部门, 实施单位).
 */
function headsAList({ row, column }: Cell, block: Block): boolean {
  const below = cellsOf(block)
    .slice(row + 1)
    .flatMap((cells) => cells[column]?.text.trim() || []);
  return (
    below.length >= fewest && !below.some((text) => namesFieldOfForm.test(text.replace(/\s+/gu, '')) || formColumn(text) !== undefined)
  );
}

const fewest = 2;

/** The text without the heads of its lists, whose cells are no answers to one another. */
export const withoutHeadsOfLists = (block: Block, word: RegExp): string =>
  block.kind !== 'table' || !word.test(block.text)
    ? block.text
    : cellsOf(block)
        .filter((cells) => !cells.some((cell) => word.test(cell.text) && headsAList(cell, block)))
        .map((cells) => cells.map(({ text }) => text).join('\n'))
        .join('\n');
