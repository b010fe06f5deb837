import type { TableFile } from '../../domain/files/table-file.ts';
import type { Block } from '../../domain/narrative.ts';
import { type Cell, cellsOf } from '../../narrative/table-cells.ts';
import { formRows } from '../../narrative/tables/form-rows.ts';
import { goalCells } from '../../narrative/tables/goal-places.ts';
import { type MappedColumns, mappedColumns } from '../../narrative/tables/mapped-columns.ts';
import { proposedTables } from '../../narrative/tables/propose.ts';
import { readTables } from '../../narrative/tables/read-tables.ts';
import type { Finding, Rule } from '../rule.ts';
import { type ClaimedNumber, type Claiming, claimsOf } from './claims.ts';
import { messages, words } from './tables-are-mapped.words.ts';

/** A table with the headings of a form of which nothing is registered: it is mapped as a whole, not number by number. */
export const tablesAreMapped: Rule = {
  id: 'tables-are-mapped',
  group: 'prose',
  level: 'error',
  asPrinted: true,
  words,
  find: (subject) => unmappedFindings(subject),
};

interface Unmapped {
  readonly mapping: TableFile;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly ClaimedNumber[];
}

/** One finding a table, with the lines to paste; of those that `isMeant` by a mapping with faults none. */
export function unmappedFindings(subject: Claiming, isMeant: (name: string) => boolean = () => false): readonly Finding[] {
  const tables = subject.file.tables ?? [];
  // A mapping that leads nowhere may be meant for it, and is named already.
  if (readTables(tables, subject.report.narrative.blocks).missed.length > 0) return [];
  const byTable = [...Map.groupBy(unmappedTables(subject), ({ mapping }) => mapping.in)].filter(([name]) => !isMeant(name));
  return byTable.flatMap(([name, all], i): Finding[] => {
    const [first] = all;
    if (!first) return [];
    const numbers = all.reduce((sum, each) => sum + each.numbers.length, 0);
    const place = { in: 'narrative', block: first.block.index, start: first.start, end: first.start + 1 } as const;
    return [
      {
        place,
        ...messages.unmapped(
          name,
          numbers,
          all.map(({ mapping }) => mapping),
          i === 0 && tables.length === 0,
        ),
      },
    ];
  });
}

/** So many numbers without an owner, and none with one, are a table that nobody entered. */
const few = 4;

/** The stretches of tables that a mapping is proposed for, with the numbers that it would answer for. */
export function unmappedTables(subject: Claiming): readonly Unmapped[] {
  const known = unmappedIn.get(subject.report);
  if (known) return known;
  const found = findUnmapped(subject);
  unmappedIn.set(subject.report, found);
  return found;
}

const unmappedIn = new WeakMap<Claiming['report'], readonly Unmapped[]>();

function findUnmapped(subject: Claiming): readonly Unmapped[] {
  const { blocks } = subject.report.narrative;
  const proposed = proposedTables(blocks);
  if (proposed.length === 0) return [];
  const claims = Map.groupBy(claimsOf(subject), ({ block }) => block);
  const mapped = readTables(subject.file.tables ?? [], blocks).found;
  return proposed.flatMap((mapping): Unmapped[] => {
    const found = mappedColumns(mapping, blocks);
    if ('fault' in found) return [];
    const { block, heads } = found;
    if (mapped.some((each) => each.mapped.block === block && each.mapped.heads.some((row) => heads.includes(row)))) return [];
    const first = cellsOf(block)[heads[0] ?? 0]?.[0];
    const last = mapping.rows === 'goals' ? goalCells(found).at(-1)?.cell : lastCell(found, mapping);
    if (!first || !last) return [];
    const within = (claims.get(block.index) ?? []).filter(({ number }) => first.start <= number.start && number.start < last.end);
    const numbers = within.filter(({ claim }) => claim.kind === 'unbound');
    const isEntered = within.some(({ claim }) => claim.kind === 'bound');
    // The goals say again what the indicators have, and may say more.
    const areGoals = mapping.rows === 'goals';
    const mayBeMapped = !isEntered || (areGoals && (subject.file.tables ?? []).some((table) => table.rows === 'indicators'));
    // A form of words alone is one that nobody entered where no indicator is.
    const isOfWords =
      mapping.rows === 'indicators' &&
      subject.report.indicators.length === 0 &&
      formRows(found, mapping.rows).filter(({ kind }) => kind === 'entry').length >= few;
    return (isOfWords || numbers.length >= (areGoals ? 1 : few)) && mayBeMapped
      ? [{ mapping, block, start: first.start, end: last.end, numbers }]
      : [];
  });
}

function lastCell(mapped: MappedColumns, { rows: of }: TableFile): Cell | undefined {
  const rows = formRows(mapped, of).filter(({ kind }) => kind !== 'none');
  return cellsOf(mapped.block)[rows.at(-1)?.row ?? mapped.heads.at(-1) ?? 0]?.at(-1);
}
