import type { StructureId } from '../../checks/structure.ts';
import type { TableColumn, TableFile, TableRows } from '../../domain/files/table-file.ts';
import { columnHeaded } from '../../narrative/tables/columns-headed.ts';
import { foreignColumns } from '../../narrative/tables/columns-of-rows.ts';
import type { RowFault } from '../../narrative/tables/indicator-rows.ts';
import type { Problem } from '../../text/editors/problem.ts';
import { fieldName } from '../../text/editors/problems.ts';
import { rowFaults, tableMessages } from '../../text/editors/table-problems.ts';
import type { Words } from '../../text/editors/words.ts';
import type { YamlRecord } from '../records.ts';
import { nearestName } from '../spelling.ts';
import type { StretchInBlock, TableFault } from './expand.ts';
import type { WrittenPath } from './merge.ts';

/** What is wrong with the mappings, and what their tables leave open: one problem a table. */
export const tableProblems = (
  faults: readonly TableFault[],
  { file, positionOf }: YamlRecord,
  writtenAt: (path: WrittenPath) => WrittenPath,
): readonly Problem[] =>
  faults.map((fault) => {
    const at = writtenAt(['tables', fault.index]);
    const [rule, path, words] = wordsOf(fault, at);
    return { rule, severity: 'error', file, ...positionOf(path), field: fieldName(path), ...words };
  });

function wordsOf(fault: TableFault, at: readonly PropertyKey[]): readonly [StructureId, readonly PropertyKey[], Words] {
  if ('missed' in fault) return missedWords(fault, at);
  if ('open' in fault) return ['table-open', at, openWords(fault.open)];
  const { missingRow, near } = fault;
  return [
    'table-open',
    [...at, ...missingRow.at],
    missingRow.isTotal ? tableMessages.idOfTotal(missingRow.said) : tableMessages.noRow(missingRow, near),
  ];
}

function missedWords(
  { missed, table }: Extract<TableFault, { missed: unknown }>,
  at: readonly PropertyKey[],
): readonly ['table-missing', readonly PropertyKey[], Words] {
  const ofColumn = (heading = '') => [...at, 'columns', heading];
  const headed = (headings: readonly string[]) => headings.map((heading) => ({ heading, as: fitting(table, heading) }));
  if (missed.fault === 'table') return ['table-missing', [...at, 'in'], tableMessages.noTable(table.in, missed.tables, missed.meant)];
  if (missed.fault === 'again') return ['table-missing', at, tableMessages.mappedAgain(table.in, missed.first)];
  if (missed.fault === 'twice') return ['table-missing', ofColumn(missed.heading), tableMessages.headingTwice(missed.heading)];
  if (missed.fault === 'foreign') {
    const rows = rowsFor(table);
    return [
      'table-missing',
      rows ? [...at, 'rows'] : ofColumn(missed.headings[0]),
      tableMessages.foreignColumns(table, headed(missed.headings), rows),
    ];
  }
  if (missed.fault === 'same') {
    const columns = headed(missed.headings);
    const wrong = columns.find(({ as }) => as !== undefined && as !== missed.as) ?? columns[0];
    return ['table-missing', ofColumn(wrong?.heading), tableMessages.sameColumns(missed.as, columns)];
  }
  if (missed.fault === 'exchanged')
    return ['table-missing', ofColumn(missed.headings[0]), tableMessages.exchanged(headed(missed.headings))];
  if (missed.fault === 'forgotten') return ['table-missing', [...at, 'columns'], tableMessages.forgotten(headed(missed.headings))];
  if (missed.fault === 'nothing') return ['table-missing', [...at, 'columns'], tableMessages.noAnswers(table.rows)];
  if (missed.meant !== undefined) return ['table-missing', [...at, 'in'], tableMessages.otherTable(table.in, missed.meant)];
  const pairs = missed.missing.map((heading) => {
    const near = nearestName(
      heading,
      missed.printed.filter((each) => !(each in table.columns)),
    );
    return { heading: near, as: table.columns[heading] };
  });
  return ['table-missing', ofColumn(missed.missing[0]), tableMessages.noHeadings(missed.missing, missed.printed, pairs)];
}

/** What a column is by its heading, where rows of the mapping have such a column. */
function fitting(table: TableFile, heading: string): TableColumn | undefined {
  const as = columnHeaded(heading);
  return as && foreignColumns({ ...table, columns: { [heading]: as } }).length === 0 ? as : undefined;
}

/** The kind of rows that has all these columns, where the mapping's own has none of those that are answers. */
const rowsFor = (table: TableFile): TableRows | undefined =>
  (['indicators', 'funds'] as const).find((rows) => rows !== table.rows && foreignColumns({ ...table, rows }).length === 0);

const openWords = (open: readonly RowFault[]): Words =>
  tableMessages.open(
    open.map(clauseOf),
    open.map(({ fault }) => fault),
  );

function clauseOf(fault: RowFault): string {
  if (fault.fault === 'idle') return rowFaults.idle(fault.key, fault.rows);
  if (fault.fault === 'unread') return rowFaults.unread(fault.row, fault.name, fault.heading, fault.found);
  if (fault.fault === 'twice') return rowFaults.twice(fault.row, fault.name, fault.other);
  return fault.fault === 'nameless' ? rowFaults.nameless(fault.row) : rowFaults[fault.fault](fault.row, fault.name);
}

/** What is not said of rows whose ids are the same: that is said of their table. */
export function isBeside(faults: readonly TableFault[], writtenAt: (path: WrittenPath) => WrittenPath): (problem: Problem) => boolean {
  const twice = faults.filter((each) => 'open' in each && each.open.some(({ fault }) => fault === 'twice'));
  const fields = new Set(twice.map(({ index }) => fieldName(writtenAt(['tables', index]))));
  return ({ field }) => field === undefined || !fields.has(field);
}

/** Where tables are asked about as a whole. */
export const spansOf = (faults: readonly TableFault[]): readonly StretchInBlock[] => faults.flatMap(({ span }) => span ?? []);
