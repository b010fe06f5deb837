import type { TableRows } from '../../domain/files/table-file.ts';
import { type PartKind, partKeys } from '../../domain/part-kinds.ts';
import { formColumn } from '../../language/cells/form-headings.ts';
import { isWholeRow } from '../../language/cells/row-names.ts';
import { kindHeaded, kindNamed } from '../../language/heads-of-names.ts';
import { beginsWithLevel, headOfKind, isSourceOnly, nameOfKind } from '../../language/part-kind-words.ts';
import { cellsOf } from '../../narrative/table-cells.ts';
import type { FormRow } from '../../narrative/tables/form-rows.ts';
import type { MappedTable } from '../../narrative/tables/read-tables.ts';
import type { Finding } from '../rule.ts';
import { messages } from './tables-keep-their-columns.words.ts';

/** What the rows of a mapped table of money are, by the head of their names and by the names, where the mapping says that they are something else. */
export function rowsMisread(each: MappedTable): Finding[] {
  const { table, index } = each;
  const place = { in: 'project', path: ['tables', index, 'rows'] } as const;
  const sources = namesOfSources(each);
  if (sources.length > 0) return [{ place, ...messages.sources(table.rows, sources) }];
  const said = saidOfRows(each);
  if (said) return [{ place, ...said }];
  const kind = kindOfNone(each);
  return kind ? [{ place, ...messages.ofNone(table.rows, kind) }] : [];
}

const entriesOf = (rows: readonly FormRow[]): readonly FormRow[] =>
  rows.filter(({ kind, name: { name } }) => kind === 'entry' && !isWholeRow(name));

/** Rows that name where money comes from, where the mapping says that they are anything else. */
const namesOfSources = ({ table: { rows: of }, rows }: MappedTable): readonly string[] =>
  ['projects', 'uses', 'levels', 'groups'].includes(of)
    ? entriesOf(rows).flatMap(({ name: { name } }) =>
        isSourceOnly(name) && !(of === 'levels' && beginsWithLevel.test(name)) ? [name] : [],
      )
    : [];

/** The head of the names says what they are, unless it is 项目 over items of another kind; else the names, where all can be but one kind. */
function saidOfRows({ table, mapped: { block, heads }, rows }: MappedTable): Pick<Finding, 'what' | 'fix'> | undefined {
  const mapped = table.rows === 'funds' ? 'source' : partKindOf(table.rows);
  const entries = entriesOf(rows);
  const [first] = entries;
  if (!mapped || !first) return undefined;
  const head = cellsOf(block)[heads.at(-1) ?? 0]?.[first.name.cell?.column ?? -1]?.text.trim() ?? '';
  const names = entries.map(({ name: { name } }) => name);
  const kinds = new Set(names.map(kindNamed));
  const [named] = kinds.size === 1 ? kinds : [];
  const headed = kindHeaded(head);
  if (headed === mapped || named === mapped) return undefined;
  if (headed === 'project' || headed === 'group') {
    const isOther = headed === 'project' ? !names.every((name) => mayBe(mapped, name)) : named === headed;
    return isOther ? messages.headed(table.rows, rowsOf(headed), head) : undefined;
  }
  if (headed) return messages.headed(table.rows, rowsOf(headed), head);
  if (!named || formColumn(head) === 'body' || fits(mapped, named)) return undefined;
  return messages.named(table.rows, rowsOf(named), names.slice(0, shownNames));
}

const shownNames = 3;

/** Names of a kind of their own that other kinds may have: a level gives money, a project is something money is spent on. */
const fits = (mapped: PartKind, named: PartKind): boolean =>
  (mapped === 'source' && named === 'level') || (mapped === 'use' && named !== 'level') || (mapped === 'project' && named === 'group');

const mayBe = (kind: PartKind, name: string): boolean => (kind === 'use' ? kindNamed(name) === 'use' : nameOfKind[kind](name));

const partKindOf = (rows: TableRows): PartKind | undefined => (partKeys as Partial<Record<TableRows, PartKind>>)[rows];
const rowsOf = (kind: PartKind): TableRows => `${kind}s`;

/** Where neither a row nor the head of the names tells of sources, or of people: what the rows may be. */
function kindOfNone({ table, mapped: { block, heads }, rows }: MappedTable): TableRows | undefined {
  const kind = table.rows === 'sources' ? 'source' : table.rows === 'groups' ? 'group' : undefined;
  const entries = entriesOf(rows);
  if (!kind || entries.length === 0 || entries.some(({ name: { name } }) => nameOfKind[kind](name))) return undefined;
  const cells = cellsOf(block);
  const head = heads.flatMap((row) => (cells[row] ?? []).map(({ text }) => text)).join('\n');
  if (headOfKind[kind].test(head)) return undefined;
  return entries.every(({ name: { name } }) => nameOfKind.project(name)) ? 'projects' : 'uses';
}
