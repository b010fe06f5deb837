import type { Block } from '../domain/narrative.ts';
import { remembered } from '../domain/remembered.ts';
import { levelHeading, levelName, nameWithWeight } from '../language/numbering.ts';
import { type NarrativeNumber, type Span, wantsFigure } from '../language/numbers/narrative-number.ts';
import { numbersOf } from './block-numbers.ts';
import { cellAt, cellsOf } from './table-cells.ts';

/** Whether a place is the weight behind the name of a level of indicators, which no column holds: 产出指标(50分), alone in its cell. */
export function weighsALevel(block: Block, { start }: Span): boolean {
  if (block.kind !== 'table') return false;
  const cell = cellAt(block, start);
  const [, name = ''] = (cell && nameWithWeight.exec(cell.text)) ?? [];
  if (!cell || name === '') return false;
  const above = cellsOf(block).slice(0, cell.row).reverse();
  return levelName.test(name) || above.some((row) => levelHeading.test((row[cell.column]?.text ?? '').replace(/\s/gu, '')));
}

/** The quantities of a block but for the weights behind the names of levels: a name with its weight is a name still. */
export const quantitiesOf = remembered((block: Block): readonly NarrativeNumber[] =>
  numbersOf(block).filter((number) => wantsFigure(number) && !weighsALevel(block, number)),
);
