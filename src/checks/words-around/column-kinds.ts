import { type Block, type Narrative, withoutSpace } from '../../domain/narrative.ts';
import { remembered } from '../../domain/remembered.ts';
import { type ColumnKind, type HeadingKind, headingKind } from '../../language/column-headings.ts';
import { type Decimal, equals } from '../../language/decimal.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { quantitiesOf } from '../../narrative/level-weights.ts';
import { type Cell, cellAt, cellsOf } from '../../narrative/table-cells.ts';

export interface KnownColumn {
  readonly kind: HeadingKind;
  /** As printed. */
  readonly heading: string;
  readonly column: number;
}

/** What the headings over a cell say that its column holds: those of the nearest row of headings above it. */
export function columnOver(block: Block, offset: number): KnownColumn | undefined {
  const cell = block.kind === 'table' ? cellAt(block, offset) : undefined;
  return cell && headingsOver(block, cell.row).find(({ column }) => column === cell.column);
}

/** One number in a row of the table, under a heading of the kind. */
export function cellsUnder(kind: ColumnKind, row: readonly Cell[], block: Block): readonly Cell[] {
  const columns = headingsOver(block, row[0]?.row ?? 0).filter((each) => each.kind === kind);
  return columns.length === 1 ? row.filter(({ column }) => column === columns[0]?.column) : [];
}

function headingsOver(block: Block, row: number): readonly KnownColumn[] {
  const rows = rowsOfHeadings(block);
  return rows.findLast((each) => each.row < row)?.headings ?? [];
}

/** The columns of scores in which the row of an indicator has this number. */
export function columnsOfMark(name: string, mark: Decimal, { blocks }: Narrative): readonly KnownColumn[] {
  return blocks.flatMap((block) =>
    cellsOf(block)
      .filter((row) => row.some(({ text }) => withoutSpace(text).includes(withoutSpace(name))))
      .flatMap((row) =>
        row.flatMap(({ text, start }) => {
          const column = columnOver(block, start);
          const [only, ...more] = readNumbers(text);
          const says = more.length === 0 && only?.values[0] && equals(only.values[0], mark);
          return column?.kind === 'score' && says ? [column] : [];
        }),
      ),
  );
}

interface HeadingRow {
  readonly row: number;
  readonly headings: readonly KnownColumn[];
}

/** The first row, and each later one that holds two headings and no number: a form is often one table of several parts. */
const rowsOfHeadings = remembered((block: Block): readonly HeadingRow[] => {
  const counts = quantitiesOf(block);
  return cellsOf(block).flatMap((cells, row): HeadingRow[] => {
    const [first, last] = [cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0];
    if (counts.some(({ start }) => first <= start && start < last)) return [];
    const headings = cells.flatMap(({ text, column }): KnownColumn[] => {
      const kind = headingKind(text);
      return kind ? [{ kind, heading: text.trim(), column }] : [];
    });
    const kinds = new Set(headings.map(({ kind }) => kind)).size;
    return kinds > 1 || (row === 0 && kinds > 0) ? [{ row, headings }] : [];
  });
});
