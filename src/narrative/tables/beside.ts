import type { TableColumn } from '../../domain/files/table-file.ts';
import type { Block } from '../../domain/narrative.ts';
import { formColumn, goalHeadings, tight } from '../../language/cells/form-headings.ts';
import { plainForm } from '../../language/plain.ts';
import { type Cell, cellsOf } from '../table-cells.ts';

/** A heading that stands left of its text and not above it: 预期目标 ¦ 养护河道 17 条. */
export interface HeadingBeside {
  readonly heading: string;
  readonly row: number;
  /** The columns of the text. */
  readonly at: readonly number[];
}

/** Of each row what heads the text right of it: of several headings the last; a merged cell is printed once for each of its columns. */
export const headingsBeside = (block: Block): readonly HeadingBeside[] =>
  cellsOf(block).flatMap((row) => {
    const heads = row.filter((cell, i) => isHeading(cell) && isText(nextOf(row, i)));
    return heads.map((cell, i): HeadingBeside => {
      const end = heads[i + 1]?.column ?? row.length;
      return {
        heading: cell.text.replace(/\s+/gu, ''),
        row: cell.row,
        at: row.filter(({ column }) => cell.column < column && column < end).map(({ column }) => column),
      };
    });
  });

/** Where the headings of a mapping of goals stand beside their texts, each in one place; undefined where one does not. */
export function goalsBeside(columns: Readonly<Record<string, TableColumn>>, block: Block): readonly HeadingBeside[] | undefined {
  const all = headingsBeside(block);
  const found = Object.keys(columns).map((heading) => all.filter((each) => spelled(each.heading) === spelled(heading)));
  return found.every((each) => each.length === 1) ? found.flat() : undefined;
}

const isHeading = ({ text }: Cell): boolean =>
  tight(text).length <= longest && [goalHeadings.aimed, goalHeadings.reached].some((form) => form.test(tight(text)));

const nextOf = (row: readonly Cell[], at: number): Cell | undefined =>
  row.slice(at + 1).find(({ text }) => text.trim() !== '' && text.trim() !== row[at]?.text.trim());

const isText = (next: Cell | undefined): boolean => next !== undefined && formColumn(next.text) === undefined && !isHeading(next);

const longest = 12;
/** A heading as it is compared. */
export const spelled = (text: string): string => plainForm(text).replace(/\s+/gu, '');
