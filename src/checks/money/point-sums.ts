import { readCell } from '../../language/cells/read-cell.ts';
import { add, type Decimal, decimalToText, equals, zero } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import type { Cell } from '../../narrative/table-cells.ts';
import type { FormRow } from '../../narrative/tables/form-rows.ts';
import type { MappedTable } from '../../narrative/tables/read-tables.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import type { WrongSum } from './sums-in-tables-hold.words.ts';

/** With the cell that holds it. */
export type FoundSum = WrongSum & { readonly cell: Cell };

/**
 * The subtotals of points in a form that are not those of the rows above them: back to the sum before, of the whole level, or of all rows, whichever
 * the report means.
 */
export function pointSums({ mapped, rows }: MappedTable): readonly FoundSum[] {
  return (['weight', 'score'] as const).flatMap((as) => {
    const heading = mapped.columns.find((column) => column.as === as)?.heading ?? '';
    return rows.flatMap((sum, at): FoundSum[] => {
      const cell = sum.kind === 'subtotal' ? sum.cells[as] : undefined;
      const said = pointsIn(sum, as);
      if (!cell || !said) return [];
      const before = rows.slice(0, at);
      const last = before.findLastIndex(({ kind }) => kind === 'subtotal' || kind === 'section');
      const level = before.findLast(({ kind }) => kind === 'entry')?.levels[0]?.name;
      const spans = [before.slice(last + 1), before.filter(({ levels }) => levels[0]?.name === level), before].map((span) =>
        sumOf(span, as),
      );
      const [computed] = spans.filter((each) => each !== undefined);
      if (!computed || spans.some((each) => each && equals(each, said))) return [];
      const name = sum.levels.length > 0 && level ? `${level}${labelOf(sum)}` : labelOf(sum);
      return [{ of: 'subtotal', name, heading, said: inPoints(said), computed: inPoints(computed), cell }];
    });
  });
}

const labelOf = (sum: FormRow): string => sum.name.cell?.text.trim() || sum.name.name;

/** Undefined where no row has any, or one cannot be read. */
function sumOf(rows: readonly FormRow[], as: 'weight' | 'score'): Decimal | undefined {
  const cells = rows.filter(({ kind, cells: own }) => kind === 'entry' && own[as]);
  const points = cells.map((row) => pointsIn(row, as));
  return points.length === 0 || points.some((each) => each === undefined)
    ? undefined
    : points.reduce<Decimal>((sum, each) => add(sum, each ?? zero), zero);
}

function pointsIn({ cells }: FormRow, as: 'weight' | 'score'): Decimal | undefined {
  const cell = cells[as];
  const read = cell && readCell(cell.text);
  return read?.kind === 'number' && read.operator === null ? read.value : undefined;
}

const inPoints = (points: Decimal): string => formatQuantity(decimalToText(points), unit.points);
