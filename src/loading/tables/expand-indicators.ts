import type { CellPlace } from '../../domain/cell-place.ts';
import type { AnswerFile, IndicatorFile } from '../../domain/files/indicator-file.ts';
import type { Block } from '../../domain/narrative.ts';
import { saysNoResult } from '../../language/denial-words.ts';
import type { Operator } from '../../language/operator.ts';
import type { CellAnswer } from '../../narrative/tables/cell-answers.ts';
import { cellPlace, rowQuotation } from '../../narrative/tables/cell-place.ts';
import type { GoalPlace } from '../../narrative/tables/goal-places.ts';
import { indicatorRows, type ReadIndicatorRow } from '../../narrative/tables/indicator-rows.ts';
import type { MappedTable } from '../../narrative/tables/read-tables.ts';
import { derivedText } from '../../text/derived.ts';
import { sideOfCell, undisclosedWord } from '../../text/vocabulary.ts';

/** The rows of a mapped table as an editor could have written them. */
export function expandIndicators({ table, mapped, rows }: MappedTable, goals: Goals): readonly IndicatorFile[] {
  return indicatorRows(rows, mapped, table).indicators.map((row) => indicatorOf(row, mapped.block, goals));
}

export type Goals = readonly GoalPlace[];

function indicatorOf(row: ReadIndicatorRow, block: Block, goals: Goals): IndicatorFile {
  const { id, path, target, actual, weight, score, reason } = row;
  return {
    ...{ id, path: [...path] },
    ...(target ? { target: answerOf(target, row, block, 'target', goals) } : {}),
    actual: actual && !('words' in actual && saysNoResult(actual.words)) ? answerOf(actual, row, block, 'actual', goals) : undisclosedWord,
    ...(weight ? { weight } : {}),
    ...(score ? { score } : {}),
    ...(reason ? { reason } : {}),
  };
}

function answerOf(
  answer: CellAnswer,
  { id, name, row, target, actual, isCompared }: ReadIndicatorRow,
  block: Block,
  as: 'target' | 'actual',
  goals: Goals,
): AnswerFile & { readonly cells: readonly CellPlace[] } {
  const isOfBoth = target !== null && target.cell === actual?.cell;
  const again = goals.filter((goal) => goal.indicator === id && goal.as === as);
  const stated = {
    ...{ id: `${id}-${as}`, label: `${name}${answer.heading}${isOfBoth ? sideOfCell[as] : ''}` },
    quotes: [rowQuotation(block, row, answer.cell.column), ...again.map(({ quotation }) => quotation)],
    cells: [cellPlace(answer.cell, answer, block), ...again.map((goal) => cellPlace(goal.cell, goal, goal.block))],
  };
  if ('words' in answer) return { ...stated, words: answer.words };
  const { value, unit, phrase } = answer;
  const operator = answer.operator ?? (as === 'target' && isCompared ? comparisonOf(again) : null);
  const note = phrase === undefined ? {} : { note: derivedText.printedAs(phrase) };
  return { ...stated, value, unit, ...(operator ? { operator } : {}), ...note };
}

/** The one that the goals print where the cell has none; of two that differ neither. */
function comparisonOf(again: Goals): Operator | null {
  const [printed = null, ...others] = new Set(again.map(({ operator }) => operator).filter((each) => each !== null));
  return others.length > 0 ? null : printed;
}
