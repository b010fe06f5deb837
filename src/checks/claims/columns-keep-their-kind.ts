import { type Figure, isKnown, type Statement } from '../../domain/figure.ts';
import { type Block, tightText, withoutSpace } from '../../domain/narrative.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import type { ColumnKind } from '../../language/column-headings.ts';
import { type Decimal, decimalToText, equals } from '../../language/decimal.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { type Cell, cellsOf } from '../../narrative/table-cells.ts';
import { markedIn } from '../../narrative/tables/claimed-cells.ts';
import { shown } from '../../presenting/shown.ts';
import { claimsOf } from '../prose/claims.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { cellsUnder, columnOver, type KnownColumn } from '../words-around/column-kinds.ts';
import { messages, words } from './columns-keep-their-kind.words.ts';
import { placeOfStatement } from './mentions.ts';

/** A target, a result, a weight and a score of a table stand each under a heading of its own kind, as far as the headings are known. */
export const columnsKeepTheirKind: Rule = {
  id: 'columns-keep-their-kind',
  group: 'claims',
  level: 'warning',
  byAccount: true,
  words,
  find: (subject) => {
    const figures = strayFigures(subject.report);
    return [...figures, ...strayMarks(subject, figures.length > 0)];
  },
};

interface Stray {
  readonly part: ColumnKind;
  readonly column: KnownColumn;
  readonly figure: Figure;
  readonly statement: Statement;
}

/** One finding for a column of a table, however many of its cells are taken for something else. */
function strayFigures(report: Report): Finding[] {
  const { indicators, rating, narrative } = report;
  const figures: (readonly [ColumnKind, Figure])[] = indicators.flatMap(({ target, actual, basis }) => [
    ...(target ? [['target', target] as const] : []),
    ...(actual && basis === 'reported' ? [['result', actual] as const] : []),
  ]);
  if (rating && isKnown(rating.score)) figures.push(['score', rating.score]);
  const strays = figures.flatMap(([part, figure]) =>
    figure.statements.flatMap((statement): Stray[] => {
      // What a mapped column is, is asked of the mapping.
      if (statement.cell) return [];
      const block = narrative.blocks[statement.block];
      const column = block && columnOver(block, statement.start);
      return column && column.kind !== part ? [{ part, column, figure, statement }] : [];
    }),
  );
  return [...Map.groupBy(strays, ({ part, column, statement }) => `${part} ${statement.block} ${column.column}`).values()].flatMap(
    (same) => {
      const [first] = same;
      if (!first) return [];
      const items = same.map(({ figure }) => `“${figure.label}”${shown(figure)}`);
      return [{ place: placeOfStatement(first.statement), ...messages.otherColumn(first.part, first.column.heading, items) }];
    },
  );
}

interface StrayMark {
  readonly part: 'weight' | 'score';
  readonly index: number;
  readonly heading: string;
  readonly words: string;
  /** The column is none of the kind, and no other is. */
  readonly isForeign?: true;
}

/** One finding for a column, however many of its marks are written otherwise. Of a foreign column a figure may have told already. */
function strayMarks(subject: Subject, isTold: boolean): Finding[] {
  const ofTables = markedIn(subject.file.tables ?? [], subject.report.narrative.blocks);
  const strays = subject.report.indicators
    .flatMap((each, index) => (ofTables.has(each.id) ? [] : marksOf(each, index, subject)))
    .filter((each) => !(isTold && each.isForeign));
  return [...Map.groupBy(strays, ({ part, heading }) => `${part} ${heading}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const place = { in: 'project', path: ['indicators', first.index, first.part] } as const;
    return [
      {
        place,
        ...(first.isForeign ? messages.foreignColumn : messages.otherMark)(
          first.part,
          first.heading,
          same.map((each) => each.words),
        ),
      },
    ];
  });
}

/** The weight and the score of an indicator against the cells of its own row, where these hold one number each that is not missed elsewhere. */
function marksOf(indicator: Indicator, index: number, subject: Subject): StrayMark[] {
  const { blocks } = subject.report.narrative;
  const name = withoutSpace(indicatorName(indicator));
  const rows = blocks.flatMap((block) =>
    block.kind === 'table' && tightText(block).includes(name)
      ? cellsOf(block).flatMap((row) => (row.some(({ text }) => withoutSpace(text).includes(name)) ? [{ block, row }] : []))
      : [],
  );
  const [only] = rows;
  if (!only || rows.length > 1) return [];
  return (['weight', 'score'] as const).flatMap((part): StrayMark[] => {
    const written = indicator[part];
    const [cell] = cellsUnder(part, only.row, only.block);
    if (written && !cell) return takenFromForeign({ part, index, name, written }, only.row, only.block);
    if (!written || !cell) return [];
    const printed = claimsOf(subject).filter(
      ({ block, number }) => block === only.block.index && cell.start <= number.start && number.start < cell.end,
    );
    const [first] = printed;
    const [value] = first?.number.values ?? [];
    if (
      !first ||
      !value ||
      printed.length > 1 ||
      first.claim.kind === 'excused' ||
      first.claim.kind === 'unbound' ||
      equals(value, written)
    )
      return [];
    const heading = columnOver(only.block, cell.start)?.heading ?? '';
    return [{ part, index, heading, words: messages.mark(name, decimalToText(written), first.number.text) }];
  });
}

/** No column is of the kind, and the number stands under a heading of what is none of the four: points taken off. */
function takenFromForeign(
  { part, index, name, written }: { part: 'weight' | 'score'; index: number; name: string; written: Decimal },
  row: readonly Cell[],
  block: Block,
): StrayMark[] {
  const cell = row.find(({ start, text }) => {
    const [only, ...more] = readNumbers(text);
    return more.length === 0 && only?.values[0] && equals(only.values[0], written) && columnOver(block, start)?.kind === 'foreign';
  });
  const heading = cell && columnOver(block, cell.start)?.heading;
  return cell && heading ? [{ part, index, heading, words: messages.foreignMark(name, decimalToText(written)), isForeign: true }] : [];
}
