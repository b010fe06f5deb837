import { isRatioBeside } from '../../domain/derive/ratio-sides.ts';
import type { TableColumn, TableFile, TableRows } from '../../domain/files/table-file.ts';
import { idOfName } from '../../domain/id-of-name.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import { isOperatorInWords } from '../../language/cells/basis.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import type { Decimal } from '../../language/decimal.ts';
import { unit as unitWords } from '../../language/units.ts';
import type { Cell } from '../table-cells.ts';
import { answerIn, type CellAnswer, inexactIn, ofBasis, withOperator } from './cell-answers.ts';
import type { FormRow } from './form-rows.ts';
import type { MappedColumns } from './mapped-columns.ts';
import { isExcepted, saidOfRow } from './named-rows.ts';
import { unitsFor } from './row-units.ts';

export interface ReadIndicatorRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
  /** False where the column of comparisons says that there is none: 定性. */
  readonly isCompared: boolean;
  readonly target: CellAnswer | null;
  readonly actual: CellAnswer | null;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  readonly reason: string | null;
}

/** What is asked about, for the whole table at once. */
export type RowFault =
  | { readonly fault: 'unread'; readonly row: number; readonly name: string; readonly heading: string; readonly found: string }
  | {
      readonly fault: 'unit' | 'moneyUnit' | 'unitPrinted' | 'unitIdle' | 'within' | 'pointsOnly' | 'countUnit' | 'memo';
      readonly row: number;
      readonly name: string;
    }
  /** Its id is that of another row, of this table or of another, or of an indicator of the file. */
  | { readonly fault: 'twice'; readonly row: number; readonly name: string; readonly other: IdOwner }
  | { readonly fault: 'nameless'; readonly row: number }
  /** What rows of this kind are not asked about. */
  | { readonly fault: 'idle'; readonly key: string; readonly rows: TableRows };

/** Who has an id first. `table`: as the editor calls the table of the row; none for an indicator that the editor wrote. */
export type IdOwner = { readonly name: string } & ({ readonly row: number; readonly table: string } | { readonly indicator: number });

/** What points are given for in a row that has nothing else: 预算执行率（10分） in the column of levels. */
function pointsOnly({ row, cells, levels }: FormRow): string | undefined {
  const own = levels.find(({ cell }) => cell.row === row);
  const only = (Object.keys(cells) as TableColumn[]).every((as) => as === 'weight' || as === 'score' || as === 'reason');
  return only && (cells.weight ?? cells.score) ? own?.name : undefined;
}

type ReadIndicator = Omit<ReadIndicatorRow, 'id'> & { readonly from: FormRow };

export interface IndicatorRows {
  readonly indicators: readonly ReadIndicatorRow[];
  readonly faults: readonly RowFault[];
}

export function indicatorRows(rows: readonly FormRow[], mapped: MappedColumns, table: TableFile): IndicatorRows {
  const faults: RowFault[] = [];
  const read: ReadIndicator[] = [];
  for (const each of rows) {
    if (isExcepted(table, each)) continue;
    if (each.kind === 'more') {
      const last = read.at(-1);
      const onlyReason = Object.keys(each.cells).every((as) => as === 'reason' || as === 'level');
      if (last && onlyReason && each.cells.reason) {
        read[read.length - 1] = { ...last, reason: `${last.reason ?? ''}${each.cells.reason.text.trim()}` };
        continue;
      }
      const said = pointsOnly(each);
      faults.push(said === undefined ? { fault: 'nameless', row: each.row } : { fault: 'pointsOnly', row: each.row, name: said });
    }
    if (each.kind !== 'entry') continue;
    const found = indicatorIn(each, mapped, table);
    read.push(found.indicator);
    faults.push(...found.faults);
  }
  const names = read.map(({ name }) => name);
  const indicators = read.map(({ from, ...each }) => ({ ...each, id: saidOfRow(table.ids, from) ?? idOf(each, names) }));
  const twice = indicators.flatMap(({ id, row, name }, i): RowFault[] => {
    const first = indicators.findIndex((each) => each.id === id);
    const other = indicators[first];
    return other && first < i ? [{ fault: 'twice', row, name, other: { name: other.name, row: other.row, table: table.in } }] : [];
  });
  return { indicators, faults: [...faults, ...twice] };
}

/** By the name; where another row has the same, by what it stands under as well. */
const idOf = ({ name, path }: Pick<ReadIndicatorRow, 'name' | 'path'>, names: readonly string[]): string =>
  names.filter((each) => withoutSpace(each) === withoutSpace(name)).length > 1 ? idOfName(...path) : idOfName(name);

function indicatorIn(row: FormRow, mapped: MappedColumns, table: TableFile): { indicator: ReadIndicator; faults: RowFault[] } {
  const { name } = row.name;
  const faults: RowFault[] = [];
  const headingOf = (as: TableColumn) => mapped.columns.find((column) => column.as === as)?.heading ?? '';
  const unread = (as: TableColumn, cell: Cell) =>
    void faults.push({ fault: 'unread', row: row.row, name, heading: headingOf(as), found: cell.text.trim() });
  const mark = (as: 'weight' | 'score'): Decimal | null => {
    const cell = row.cells[as];
    const reading = cell && readCell(cell.text);
    if (!cell || !reading || reading.kind === 'dash') return null;
    if (reading.kind === 'number' && reading.operator === null && isPoints(reading.unit)) return reading.value;
    unread(as, cell);
    return null;
  };
  const sides = row.cells.basis ? ofBasis(row.cells.basis, name, headingOf('basis')) : undefined;
  const raw = sides ?? {
    target: row.cells.target ? answerIn(row.cells.target, name, headingOf('target'), 'target') : null,
    actual: row.cells.actual ? answerIn(row.cells.actual, name, headingOf('actual'), 'actual') : null,
  };
  for (const as of ['target', 'actual'] as const) if (raw[as] === 'unread') unread(as, row.cells[as] as Cell);
  const [target, actual] = [raw.target, raw.actual].map((side) => (side === 'unread' ? null : side)) as [
    CellAnswer | null,
    CellAnswer | null,
  ];
  const units = unitsFor(row, table);
  const printed = (side: CellAnswer | null) => (side && 'unit' in side ? side.unit || units.printed(side.heading) : '');
  const withUnit = (side: CellAnswer | null, other: CellAnswer | null): CellAnswer | null => {
    if (!side) return side;
    if ('words' in side) {
      const unit = units.printed(side.heading) || printed(other);
      return (unit && inexactIn(side, side.words, unit)) || side;
    }
    const isRatio = isRatioOf(side, printed(side), other, printed(other));
    const unit = printed(side) || (isRatio ? '' : printed(other)) || units.last;
    if (unit === '' && isRatio) return { ...side, unit };
    if (unit === '' && !units.isNone) faults.push({ fault: 'unit', row: row.row, name });
    if (units.isSaid && (printed(side) || printed(other))) faults.push({ fault: 'unitPrinted', row: row.row, name });
    return { ...side, unit };
  };
  const compared = withOperator(target, row, units);
  const read = { target: withUnit(compared, actual), actual: withUnit(actual, compared) };
  const hasNumber = [target, actual].some((side) => side && 'unit' in side);
  if (units.isSaid && !hasNumber) faults.push({ fault: 'unitIdle', row: row.row, name });
  return {
    indicator: {
      ...{ from: row, row: row.row, name, path: [...row.levels.map((level) => level.name), name], ...read },
      ...{
        weight: mark('weight'),
        score: mark('score'),
        reason: reasonIn(row),
        isCompared: !isOperatorInWords(row.cells.operator?.text ?? ''),
      },
    },
    faults: faults.filter((each, i) => each.fault === 'unread' || faults.findIndex(({ fault }) => fault === each.fault) === i),
  };
}

/** 0.95 beside 95.2%: nothing gives it the unit of the other. */
const isRatioOf = (side: CellAnswer, unit: string, other: CellAnswer | null, of: string): boolean =>
  'unit' in side && unit === '' && other !== null && 'unit' in other && of === unitWords.percent && isRatioBeside(side.value, other.value);

const isPoints = (unit: string): boolean => unit === '' || unit === unitWords.points;

function reasonIn({ cells: { reason } }: FormRow): string | null {
  const kind = reason && readCell(reason.text).kind;
  return reason && kind !== 'dash' && kind !== 'blank' && kind !== 'number' ? reason.text.trim() : null;
}
