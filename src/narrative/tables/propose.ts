import type { TableColumn, TableFile, TableRows } from '../../domain/files/table-file.ts';
import type { Block } from '../../domain/narrative.ts';
import { isCountColumn } from '../../language/cells/count-headings.ts';
import { goalHeadings, headsAllIndicators, ofScoreRate, tight } from '../../language/cells/form-headings.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { isBodyName } from '../../language/named-words.ts';
import { plainForm } from '../../language/plain.ts';
import { tableName } from '../../text/editors/checks.ts';
import { type Cell, cellsOf } from '../table-cells.ts';
import { goalsBeside, headingsBeside, spelled } from './beside.ts';
import { type FormHeading, factHeaded, formHeading } from './columns-headed.ts';
import { columnsOf, marks, mayRepeat } from './columns-of-rows.ts';
import { headsColumns, tablesOf } from './mapped-columns.ts';

/** Of each stretch of a table whose headings are those of a form, the mapping that says so. */
export const proposedTables = (blocks: readonly Block[]): readonly TableFile[] =>
  tablesOf(blocks).flatMap((block, i) => {
    const below = headingRows(block).flatMap((heads) => mappingOf(heads, block) ?? []);
    const beside = mappingBeside(block);
    return (beside ? [beside, ...below.filter(({ rows }) => rows !== 'goals')] : below).map((mapping) => ({
      in: tableName(i + 1),
      ...mapping,
    }));
  });

type Mapping = Pick<TableFile, 'rows' | 'columns'>;

/** The goals of a form whose headings stand left of the texts. */
function mappingBeside(block: Block): Mapping | undefined {
  const headings = headingsBeside(block).map(({ heading }): Heading => ({ text: heading, kind: 'other' }));
  const columns = goalColumns(headings);
  return goalTarget(headings) && goalResult(headings) && goalsBeside(columns, block) ? { rows: 'goals', columns } : undefined;
}

/** Rows of headings one below the other are one heading. */
function headingRows(block: Block): readonly (readonly (readonly Cell[])[])[] {
  const groups: (readonly Cell[])[][] = [];
  for (const row of cellsOf(block)) {
    if (!headsColumns(row)) continue;
    const last = groups.at(-1);
    const above = last?.at(-1)?.[0]?.row ?? Number.NaN;
    if (last && above === (row[0]?.row ?? 0) - 1 && sharesCells(last.at(-1) ?? [], row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** A heading over two rows has cells that are merged from the one into the other. */
const sharesCells = (above: readonly Cell[], below: readonly Cell[]): boolean =>
  above.some(({ text }, i) => text.trim() !== '' && text.trim() === below[i]?.text.trim());

interface Heading {
  readonly text: string;
  readonly kind: FormHeading;
  readonly column?: number;
}

function mappingOf(heads: readonly (readonly Cell[])[], block: Block): Mapping | undefined {
  const width = Math.max(...heads.map((row) => row.length));
  const headings = Array.from({ length: width }, (_, column) => headingAt(heads, column)).filter((each) => each !== undefined);
  const unique = headings.filter(({ text }, i) => headings.findIndex((other) => other.text === text) === i);
  const has = (...kinds: readonly FormHeading[]): boolean => unique.some(({ kind }) => kinds.includes(kind));
  const rows: TableRows | undefined =
    has('name') && has('target', 'actual', 'basis', 'weight')
      ? 'indicators'
      : goalTarget(unique) && goalResult(unique) && !has('name', 'weight', 'score')
        ? 'goals'
        : has('part') && has('amount', 'fund', 'grade', 'score', ...money)
          ? 'projects'
          : has('use') && has(...money)
            ? 'uses'
            : has(...money) && has('finalAccount', 'rate') && !has('body', 'grade')
              ? 'funds'
              : undefined;
  if (!rows) return undefined;
  if (rows === 'goals') return { rows, columns: goalColumns(withoutMerged(unique, heads, block)) };
  const columns = unique.flatMap(({ text, kind, column }, i): (readonly [string, TableColumn])[] => {
    if (isCountColumn(kind) && !holdsNumbers(block, column, heads)) return [];
    if (isMoney(kind) && column !== undefined && !holdsDigits(block, column, heads)) return [];
    const as = rows === 'projects' && holdsBodies(kind, block, column, heads) ? factHeaded(text) : columnAs(kind, rows, unique, i);
    return as ? [[text, as]] : [];
  });
  // Two columns of one kind: the editor knows which is meant.
  const once = columns.filter(([, as], i) => mayRepeat.includes(as) || columns.findIndex(([, other]) => other === as) === i);
  return { rows, columns: Object.fromEntries(once) };
}

/** 实际完成情况, 完成目标: beside 预期目标 what was reached of it. */
const goalResult = (all: readonly Heading[]): Heading | undefined =>
  all.find(({ kind, text }) => (kind === 'actual' || kind === 'other') && goalHeadings.reached.test(text));
const goalTarget = (all: readonly Heading[]): Heading | undefined => {
  const targets = all.filter(
    ({ kind, text }) => (kind === 'target' || kind === 'other') && goalHeadings.aimed.test(text) && text !== goalResult(all)?.text,
  );
  return targets.find(({ text }) => goalHeadings.first.test(text)) ?? targets.at(-1);
};

/** 绩效目标完成情况 beside 年初设定目标 and 全年完成情况 heads them both: nothing stands below it but itself. */
function withoutMerged(all: readonly Heading[], heads: readonly (readonly Cell[])[], block: Block): readonly Heading[] {
  const last = heads.at(-1)?.[0]?.row ?? 0;
  const [below = []] = cellsOf(block).slice(last + 1);
  const saysMore = ({ text }: Heading) =>
    heads.some((row) =>
      row.some((cell) => {
        const answer = below[cell.column]?.text.trim() ?? '';
        return spelled(cell.text) === spelled(text) && answer !== '' && spelled(answer) !== spelled(text);
      }),
    );
  const told = all.filter(saysMore);
  return goalTarget(told) && goalResult(told) ? told : all;
}

function goalColumns(all: readonly Heading[]): TableFile['columns'] {
  const target = goalTarget(all);
  const result = goalResult(all);
  return { ...(target ? { [target.text]: 'target' as const } : {}), ...(result ? { [result.text]: 'actual' as const } : {}) };
}

/** 受益群众 may head words as well. */
const holdsNumbers = (block: Block, column: number | undefined, heads: readonly (readonly Cell[])[]): boolean =>
  cellsOf(block)
    .slice((heads.at(-1)?.[0]?.row ?? 0) + 1)
    .some((row) => readCell(row[column ?? -1]?.text ?? '').kind === 'number');

/** 决算 may head words as well (已通过); where nothing stands below it, nobody can tell. */
function holdsDigits(block: Block, column: number, heads: readonly (readonly Cell[])[]): boolean {
  const texts = cellsOf(block)
    .slice((heads.at(-1)?.[0]?.row ?? 0) + 1)
    .flatMap((row) => row[column]?.text.trim() || []);
  return texts.length === 0 || texts.some((text) => /\d/u.test(plainForm(text)) || readCell(text).kind !== 'words');
}

const isMoney = (kind: FormHeading): boolean => money.some((each) => each === kind);

/** 单位 heads measures as well. */
function holdsBodies(kind: FormHeading, block: Block, column: number | undefined, heads: readonly (readonly Cell[])[]): boolean {
  const last = heads.at(-1)?.[0]?.row ?? 0;
  return (
    kind === 'body' || (kind === 'unit' && cellsOf(block).some((row, i) => i > last && isBodyName(row[column ?? -1]?.text.trim() ?? '')))
  );
}

const money = ['initialBudget', 'adjustedBudget', 'received', 'finalAccount'] as const;

function headingAt(heads: readonly (readonly Cell[])[], column: number): Heading | undefined {
  const texts = [...new Set(heads.map((row) => (row[column]?.text ?? '').replace(/\s+/gu, '')).filter(Boolean))];
  for (const text of [texts.join(''), ...texts.toReversed()]) {
    const kind = formHeading(text);
    if (kind) return { text, kind, column };
  }
  return undefined;
}

const ofMoney: readonly FormHeading[] = [...money, 'rate', 'rest', ...marks];

function columnAs(kind: FormHeading, rows: TableRows, all: readonly Heading[], at: number): TableColumn | undefined {
  if (rows === 'indicators') {
    // 绩效指标 beside 三级指标 heads the whole, and the last of the names is the indicator's own.
    if (kind === 'name' && all.slice(at + 1).some((each) => each.kind === 'name'))
      return headsAllIndicators.test(all[at]?.text ?? '') ? undefined : 'level';
    // 完成率 beside a target and a result is that of the indicator.
    if (kind === 'rate') return all.some((each) => each.kind === 'actual') ? 'completion' : undefined;
    if (ofScoreRate.test(tight(all[at]?.text ?? ''))) return 'none';
    return columnsOf.indicators.find((each) => each === kind);
  }
  if (kind === 'use') return rows === 'uses' ? 'name' : undefined;
  if (kind === 'part') return rows === 'projects' ? 'name' : undefined;
  if (kind === 'fund' || kind === 'amount') return rows === 'projects' ? 'amount' : undefined;
  if (kind === 'grade') return rows === 'projects' ? 'grade' : undefined;
  if (kind === 'score' && rows === 'projects') return 'score';
  if (isCountColumn(kind)) return rows === 'funds' ? undefined : kind;
  return ofMoney.includes(kind) && (rows === 'funds' || !marks.some((each) => each === kind)) ? (kind as TableColumn) : undefined;
}
