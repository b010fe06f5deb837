import { printedDigits } from '../../domain/agreement.ts';
import type { Block } from '../../domain/narrative.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { compare, type Decimal, decimalToText, zero } from '../../language/decimal.ts';
import { namesScoreRate, scorePairs } from '../../language/score-parts.ts';
import { unit } from '../../language/units.ts';
import { type Cell, cellsOf } from '../../narrative/table-cells.ts';
import { wrongPercent } from '../claims/wrong-percent.ts';
import type { Finding, Rule } from '../rule.ts';
import { cellsUnder } from '../words-around/column-kinds.ts';
import { messages, words } from './score-rate-recomputes.words.ts';

/** A rate of points is the points in per cent of what they are out of, in a sentence and in a table with a column of such rates. */
export const scoreRateRecomputes: Rule = {
  id: 'score-rate-recomputes',
  group: 'evaluation',
  level: 'note',
  words,
  find: ({ report: { narrative } }) =>
    narrative.blocks.flatMap((block): Finding[] => {
      if (!namesScoreRate.test(block.text)) return [];
      const wrong = ratesOf(block).flatMap((each) => remark(each));
      const [first] = wrong;
      if (!first) return [];
      const place = { in: 'narrative', block: block.index, start: first.start, end: first.end } as const;
      const what = wrong.length === 1 ? first.what : messages.several(wrong.map(({ printed }) => printed));
      return [{ place, what, fix: '' }];
    }),
};

interface RateOfPoints {
  readonly score: Decimal;
  readonly weight: Decimal;
  readonly value: Decimal;
  /** With its sign. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

const ratesOf = (block: Block): readonly RateOfPoints[] =>
  block.kind === 'table'
    ? inTable(block)
    : scorePairs(block.text).flatMap(({ score, weight, rate }) => (rate ? [{ ...rate, printed: `${rate.printed}%`, score, weight }] : []));

function inTable(block: Block): readonly RateOfPoints[] {
  const rows = cellsOf(block);
  return rows.flatMap((row, i) => {
    const column = rows
      .slice(0, i)
      .findLast((each) => each.some(({ text }) => namesScoreRate.test(text)))
      ?.find(({ text }) => namesScoreRate.test(text));
    const cell = column && row.find((each) => each.column === column.column);
    const [score, weight] = [cellsUnder('score', row, block), cellsUnder('weight', row, block)].map(only);
    const rate = cell && numberIn(cell, unit.percent);
    return rate && score && weight ? [{ score, weight, value: rate, printed: cell.text.trim(), start: cell.start, end: cell.end }] : [];
  });
}

const only = ([cell, ...more]: readonly Cell[]): Decimal | undefined =>
  cell && more.length === 0 ? numberIn(cell, '', unit.points) : undefined;

function numberIn({ text }: Cell, ...units: readonly string[]): Decimal | undefined {
  const read = readCell(text);
  return read.kind === 'number' && read.operator === null && units.includes(read.unit) ? read.value : undefined;
}

function remark({ score, weight, value, printed, start, end }: RateOfPoints) {
  if (compare(weight, zero) <= 0) return [];
  const wrong = wrongPercent({ numerator: score, denominator: weight }, value, printedDigits(printed));
  if (!wrong) return [];
  const what = messages[wrong.outcome](decimalToText(score), decimalToText(weight), wrong.exact, printed);
  return [{ start, end, printed, what }];
}
