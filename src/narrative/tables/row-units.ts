import type { TableFile } from '../../domain/files/table-file.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { countedIn, isIndexName, unitInHeading } from '../../language/cells/row-names.ts';
import type { FormRow } from './form-rows.ts';
import { saidOfRow } from './named-rows.ts';

/** Where the numbers of a row have their unit from. `isNone`: it has none to have. */
interface RowUnits {
  readonly printed: (heading: string) => string;
  readonly last: string;
  readonly isSaid: boolean;
  readonly isNone: boolean;
}

/** The unit from its column, the heading, the name, and at last from what the editor says of the row. */
export function unitsFor(row: FormRow, { units }: TableFile): RowUnits {
  const { cells, name } = row;
  const column = cells.unit ? cells.unit.text.trim() : '';
  const inColumn = readCell(column).kind === 'dash' ? '' : column;
  const said = saidOfRow(units, row);
  return {
    printed: (heading) => inColumn || unitInHeading(heading) || name.unit,
    last: said ?? countedIn(name.name),
    isSaid: said !== undefined,
    isNone: said === '' || (said === undefined && isIndexName(name.name)),
  };
}
