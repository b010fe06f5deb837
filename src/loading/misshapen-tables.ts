import { columnHeaded } from '../narrative/tables/columns-headed.ts';
import { shapeMessages } from '../text/editors/shape-problems.ts';
import { tableColumnWords } from '../text/vocabulary.ts';
import { type At, entriesOf, type Misshapen, slip, textOf } from './slips.ts';
import { isGroup, type WrittenGroup } from './written-data.ts';

const columnWords: readonly string[] = Object.values(tableColumnWords);

/** Mappings of tables in another shape than theirs. */
export function inTables(tables: unknown, at: At): readonly Misshapen[] {
  if (isGroup(tables)) return [slip(at, shapeMessages.tablesAsGroup)];
  if (!Array.isArray(tables)) return [];
  return tables.flatMap((table: unknown, i) => (isGroup(table) ? inTable(table, [...at, i]) : []));
}

function inTable(table: WrittenGroup, at: At): readonly Misshapen[] {
  const { columns, units, ids } = table;
  const own = [...at, 'columns'];
  const lists = [['units', units] as const, ['ids', ids] as const].filter(([, value]) => Array.isArray(value));
  const pairs = lists.map(([key]) => slip([...at, key], shapeMessages.pairsInList(key)));
  if (Array.isArray(columns)) {
    const words = columns.every(isGroup) ? shapeMessages.pairsInList('columns') : shapeMessages.columnsOneSided;
    return [...pairs, slip(own, words)];
  }
  if (columns === undefined || columns === '') {
    const shallow = Object.entries(table).flatMap(([key, value]) => (columnWords.includes(String(value)) ? [key] : []));
    const [first] = shallow;
    if (first !== undefined)
      return [
        ...pairs,
        slip([...at, first], shapeMessages.columnsShallow(first, shallow.length), 'key', [own, ...shallow.map((key) => [...at, key])]),
      ];
    const isMisspelt = columns === undefined && Object.values(table).some(isColumns);
    return isMisspelt ? pairs : [...pairs, slip(columns === '' ? own : at, shapeMessages.columnsMissing, 'value', [own])];
  }
  return [
    ...pairs,
    ...entriesOf(columns).flatMap(([heading, as]): Misshapen[] => {
      const found = textOf(as);
      if (found === undefined || columnWords.includes(found)) return [];
      if (columnWords.includes(heading)) return [slip([...own, heading], shapeMessages.columnTurned(found, heading))];
      const meant = columnHeaded(found) ?? (/^\d/u.test(found) ? columnHeaded(heading) : undefined);
      return meant ? [slip([...own, heading], shapeMessages.columnWord(heading, found, tableColumnWords[meant]))] : [];
    }),
  ];
}

const isColumns = (value: unknown): boolean => entriesOf(value).some(([, as]) => columnWords.includes(String(as)));
