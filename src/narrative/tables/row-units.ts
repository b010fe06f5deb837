import type { TableFile } from '../../domain/files/table-file.ts';
import { comparisonInBrackets, notedComparison } from '../../language/cells/noted-comparison.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { countedIn, isIndexName, unitInHeading } from '../../language/cells/row-names.ts';
import type { Operator } from '../../language/operator.ts';
import type { FormRow } from './form-rows.ts';
import { saidOfRow } from './named-rows.ts';

/** Where the numbers of a row have their unit from. `isNone`: it has none to have. */
export interface RowUnits {
  readonly printed: (heading: string) => string;
  /** A comparison that is noted there as well. */
  readonly compared: (heading: string) => Operator | null;
  readonly last: string;
  readonly isSaid: boolean;
  readonly isNone: boolean;
}

/** The unit from its column, the heading, the name, and at last from what the editor says of the row. */
export function unitsFor(row: FormRow, { units }: TableFile): RowUnits {
  const { cells, name } = row;
  const column = cells.unit ? cells.unit.text.trim() : '';
  const noted = notedComparison(column);
  const inColumn = readCell(column).kind === 'dash' ? '' : noted?.operator ? noted.unit : column;
  const said = saidOfRow(units, row);
  return {
    printed: (heading) => inColumn || unitInHeading(heading) || name.unit,
    compared: (heading) => name.operator ?? noted?.operator ?? comparisonInBrackets(heading)?.operator ?? null,
    last: said ?? countedIn(name.name),
    isSaid: said !== undefined,
    isNone: said === '' || (said === undefined && isIndexName(name.name)),
  };
}
