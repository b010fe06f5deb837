import { sensitiveWords } from '../../checks/disclosure/protected.words.ts';
import type { PartFile } from '../../domain/files/account-file.ts';
import type { FundsFile, SharedFile } from '../../domain/files/figure-file.ts';
import type { ProjectFile } from '../../domain/files/project-file.ts';
import type { TableRows } from '../../domain/files/table-file.ts';
import { idOfName } from '../../domain/id-of-name.ts';
import type { InapplicableFile, InapplicableSide, WithInapplicable } from '../../domain/inapplicable.ts';
import type { Block } from '../../domain/narrative.ts';
import type { PartKey } from '../../domain/part-kinds.ts';
import type { FactKey, WithFactHeadings } from '../../domain/report-facts.ts';
import { cellPlace, rowQuotation } from '../../narrative/tables/cell-place.ts';
import type { CellCount } from '../../narrative/tables/count-cells.ts';
import type { GoalAmount } from '../../narrative/tables/goal-amounts.ts';
import { type MoneyColumn, moneyColumns } from '../../narrative/tables/money-cells.ts';
import { type CellAmount, executionIn, type MoneyRow, moneyRows, type SubtotalRow } from '../../narrative/tables/money-rows.ts';
import { saidOfRow } from '../../narrative/tables/named-rows.ts';
import type { MappedTable } from '../../narrative/tables/read-tables.ts';
import { undisclosedWord } from '../../text/vocabulary.ts';
import type { Additions } from './merge.ts';

/** What a figure's id ends in; other than what is computed of a part. */
const endings: Readonly<Record<MoneyColumn, string>> = {
  ...{ initialBudget: 'initial', adjustedBudget: 'adjusted', received: 'received', finalAccount: 'final', amount: 'amount' },
};

const markEndings: Readonly<Record<InapplicableSide, string>> = {
  ...{ ...endings, rate: 'rate', rest: 'rest', persons: 'persons', score: 'score-mark', grade: 'grade-mark' },
};

const isPhase = (of: InapplicableSide): of is Exclude<MoneyColumn, 'amount'> => of !== 'amount' && of in endings;

/** The list that the parts of a table of these rows are written in. */
const listOf: Readonly<Record<Exclude<TableRows, 'indicators' | 'goals'>, PartKey>> = {
  ...{ funds: 'sources', sources: 'sources', projects: 'projects', uses: 'uses', levels: 'levels', groups: 'groups' },
};

/** A table of money or of parts as an editor could have written it: the row of the whole, and a part a row. */
export function expandMoney({ table, mapped, rows }: MappedTable, blocks: readonly Block[], goals: readonly GoalAmount[]): Additions {
  if (table.rows === 'indicators' || table.rows === 'goals') return {};
  const key = listOf[table.rows];
  const { rows: read, subtotals } = moneyRows(rows, { mapped, blocks, table });
  const { block } = mapped;
  const idOf = ({ from, name }: MoneyRow, above: readonly string[]) => saidOfRow(table.ids, from) ?? idOfName(...above, name);
  const stated = (id: string, label: string, { value, unit, start, end, cell }: CellAmount) => ({
    ...{ id, label, value, unit, quotes: [rowQuotation(block, cell.row, cell.column)], cells: [cellPlace(cell, { start, end }, block)] },
  });
  const amountsOf = (row: MoneyRow, id: string): FundsFile[] =>
    moneyColumns.flatMap((as) => {
      const amount = row.amounts[as];
      if (!amount) return [];
      const own = stated(`${id}-${endings[as]}`, `${row.name}${amount.heading}`, amount);
      const again = goals.filter(({ of, column }) => column === as && of.amounts[as]?.cell === amount.cell);
      return [
        {
          ...own,
          quotes: [...own.quotes, ...again.map(({ quotation }) => quotation)],
          cells: [...own.cells, ...again.map((goal) => cellPlace(goal.cell, goal, goal.block))],
          ...(as === 'amount' ? {} : { phase: as }),
        },
      ];
    });
  const besidesOf = ({ rate, rest, name }: Pick<MoneyRow, 'rate' | 'rest' | 'name'>, id: string) => [
    ...(rate ? [stated(`${id}-rate`, `${name}${rate.heading}`, rate)] : []),
    ...(rest ? [stated(`${id}-rest`, `${name}${rest.heading}`, rest)] : []),
  ];
  /** A source of money gets no points: those in a table of sources are for spending. */
  const marksOf = ({ name, marked }: MoneyRow, id: string): InapplicableFile[] =>
    marked
      .filter(({ of }) => key !== 'sources' || (of !== 'score' && of !== 'grade'))
      .map(({ of, cell, heading }) => {
        const start = cell.text.search(/\S/u);
        const words = cell.text.trim();
        return {
          ...{ of, id: `${id}-${markEndings[of]}`, label: `${name}${heading}`, words, ...(isPhase(of) ? { phase: of } : {}) },
          quotes: [rowQuotation(block, cell.row, cell.column)],
          cells: [cellPlace(cell, { start: cell.start + start, end: cell.start + start + words.length }, block)],
        };
      });
  /** What a sum of rows counts may count some of them twice: it is nobody's group. */
  const countsOf = ({ name, counts }: Pick<MoneyRow, 'name' | 'counts'>, id: string) =>
    counts.map((each) => stated(countId(id, each), `${name}${each.heading}`, each));
  const sumsOf = (sum: SubtotalRow) => {
    const id = saidOfRow(table.ids, sum.from) ?? idOfName(sum.name);
    const amounts = moneyColumns.flatMap((as) => {
      const amount = sum.amounts[as];
      return amount ? [stated(`${id}-${endings[as]}`, `${sum.name}${amount.heading}`, amount)] : [];
    });
    return [...amounts, ...besidesOf(sum, id), ...countsOf(sum, id)];
  };
  const partOf = (row: MoneyRow, above: readonly string[]): PartFile & WithInapplicable & WithFactHeadings => {
    const id = idOf(row, above);
    const { score, grade, name } = row;
    const besides = besidesOf(row, id);
    const marks = marksOf(row, id);
    const served = servedBy(row.counts, (each) => stated(countId(id, each), each.heading, each));
    const isRated = key !== 'sources' && mapped.columns.some(({ as }) => as === 'grade' || as === 'score');
    return {
      ...{ id, name, ...factsOf(row), funds: amountsOf(row, id) },
      ...(besides.length > 0 ? { others: besides } : {}),
      ...(served ? { beneficiaries: served } : {}),
      ...(marks.length > 0 ? { inapplicable: marks } : {}),
      ...(isRated
        ? {
            rating: {
              grade: grade ? { name: grade.text.trim(), quote: rowQuotation(block, grade.row, grade.column) } : undisclosedWord,
              score: score ? stated(`${id}-score`, `${name}${score.heading}`, score) : undisclosedWord,
            },
          }
        : {}),
      ...(row.within.length > 0 ? { [key]: row.within.map((each) => partOf(each, [...above, name])) } : {}),
    };
  };
  const whole = read.filter(({ isWhole }) => isWhole);
  const parts = read.filter((row) => !row.isWhole).map((row) => partOf(row, []));
  const execution = executionIn(read, mapped);
  return {
    funds: whole.flatMap((row) => amountsOf(row, idOf(row, []))),
    inapplicable: whole.flatMap((row) => marksOf(row, idOf(row, []))),
    ...(parts.length > 0 ? { parts: { [key]: parts } } : {}),
    ...(execution ? { indicators: [executionOf(execution, stated)] } : {}),
    others: [
      ...subtotals.flatMap(sumsOf),
      // The rate that a form gives points for is the result of an indicator.
      ...whole.flatMap((row) => [
        ...besidesOf({ ...row, name: '', rate: execution ? null : row.rate }, idOf(row, [])),
        ...countsOf(row, idOf(row, [])),
      ]),
    ],
  };
}

const factsOf = ({ facts }: MoneyRow): Readonly<Partial<Record<FactKey, string>>> & WithFactHeadings =>
  facts.length === 0
    ? {}
    : {
        ...Object.fromEntries(facts.map(({ key, words }) => [key, words])),
        factHeadings: Object.fromEntries(facts.map(({ key, heading }) => [key, heading])),
      };

const countId = (id: string, { heading }: CellCount): string => `${id}-${idOfName(heading)}`;

type CountEntry = Exclude<NonNullable<NonNullable<PartFile['beneficiaries']>['groups']>[number]['figure'], SharedFile>;

/** 其中 is of the column to its left that counts all. A group of those who need protection says so. */
function servedBy(counts: readonly CellCount[], figureOf: (each: CellCount) => CountEntry): PartFile['beneficiaries'] | undefined {
  const groups: { figure: CountEntry; parts: CountEntry[]; sensitive?: true }[] = [];
  for (const each of counts) {
    const last = groups.at(-1);
    if (each.as === 'among' && last && last.figure.unit === each.unit) last.parts.push(figureOf(each));
    else groups.push({ figure: figureOf(each), parts: [] });
    const group = groups.at(-1);
    if (group && sensitiveWords.test(each.heading)) group.sensitive = true;
  }
  return groups.length > 0
    ? { total: undisclosedWord, groups: groups.map(({ parts, ...group }) => ({ ...group, ...(parts.length > 0 ? { parts } : {}) })) }
    : undefined;
}

function executionOf(
  { row: { rate, weight, score }, name, id }: NonNullable<ReturnType<typeof executionIn>>,
  stated: (id: string, label: string, amount: CellAmount) => ProjectFile['funds'][number],
): ProjectFile['indicators'][number] {
  return {
    ...{ id, path: [name] },
    actual: rate ? stated(`${id}-actual`, rate.heading, rate) : undisclosedWord,
    ...(weight ? { weight } : {}),
    ...(score ? { score: score.value } : {}),
  };
}
