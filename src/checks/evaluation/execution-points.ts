import type { Block } from '../../domain/narrative.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { namesExecution } from '../../language/cells/row-names.ts';
import { executionRateName } from '../../language/claim-words.ts';
import { periodAt } from '../../language/clauses.ts';
import { type Decimal, subtract } from '../../language/decimal.ts';
import { type NarrativeNumber, wantsFigure } from '../../language/numbers/narrative-number.ts';
import { pointsKind } from '../../language/points-words.ts';
import { wholeRow } from '../../language/stated-words.ts';
import { unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { cellsOf } from '../../narrative/table-cells.ts';
import { columnOver } from '../words-around/column-kinds.ts';
import { tablePlace } from '../words-around/table.ts';

/** What the text gives for the row of the execution rate, which has no target in most forms and so is no indicator of the file. */
export interface ExecutionPoints {
  readonly weights: readonly Decimal[];
  readonly scores: readonly Decimal[];
}

type Points = { readonly kind: 'weight' | 'score' | 'deducted' | undefined; readonly value: Decimal };

export const ratesExecution = ({ path }: Indicator): boolean => namesExecution(indicatorName({ path }));

/** Nothing where the file has it as an indicator. A number whose words do not tell what it is counts as both. */
export function executionPoints({ indicators, narrative }: Report): ExecutionPoints {
  if (indicators.some(ratesExecution)) return { weights: [], scores: [] };
  const names = indicators.map(({ path }) => indicatorName({ path })).filter(Boolean);
  const points = narrative.blocks.flatMap((block) => {
    const numbers = numbersOf(block).filter((each) => wantsFigure(each) || each.kind === 'naming');
    return block.kind === 'table' ? inTable(block, numbers) : inProse(block, numbers, names);
  });
  const of = (...kinds: readonly Points['kind'][]) => points.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value);
  const weights = of('weight', undefined);
  const left = of('deducted').flatMap((lost) => weights.map((weight) => subtract(weight, lost)));
  return { weights, scores: [...of('score', undefined), ...left] };
}

/** Behind the name of the rate in its sentence, ahead of that of any indicator. */
function inProse({ text }: Block, numbers: readonly NarrativeNumber[], names: readonly string[]): Points[] {
  return numbers.flatMap(({ start, unit: of, values: [value] }, i): Points[] => {
    if (of !== unit.points || !value) return [];
    const ahead = text.slice(periodAt(text, start).start, start);
    const rate = ahead.split(executionRateName).at(-1) ?? '';
    if (rate === ahead || names.some((name) => rate.includes(name))) return [];
    return [{ kind: pointsKind(text.slice(numbers[i - 1]?.end ?? 0, start)), value }];
  });
}

/** In a row of the rate, or in that of the whole where a column is of the rate; under the heads of weights and scores. */
function inTable(block: Block, numbers: readonly NarrativeNumber[]): Points[] {
  const hasColumn = cellsOf(block)[0]?.some(({ text }) => executionRateName.test(text)) ?? false;
  return numbers.flatMap(({ start, values: [value] }): Points[] => {
    const { row } = tablePlace(start, block);
    const kind = columnOver(block, start)?.kind;
    if (!value || (kind !== 'weight' && kind !== 'score')) return [];
    return executionRateName.test(row) || (hasColumn && wholeRow.test(row)) ? [{ kind, value }] : [];
  });
}
