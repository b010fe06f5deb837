import type { Block } from '../../domain/narrative.ts';
import { operatorInCell } from '../../language/cells/basis.ts';
import { readCell } from '../../language/cells/read-cell.ts';
import { cellAt, cellsOf } from '../table-cells.ts';
import { headsColumns } from './mapped-columns.ts';

/** A cell that prints a comparison, with the heading that it stands below; empty where there is none. */
export interface PrintedComparison {
  readonly heading: string;
  readonly text: string;
}

/** Where the row of a target prints its comparison: in the target's own cell, else in one that holds nothing but a comparison. */
export function comparisonPrinted(block: Block, at: number): PrintedComparison | undefined {
  const own = cellAt(block, at);
  if (!own) return undefined;
  const reading = readCell(own.text);
  const found =
    reading.kind === 'number' && reading.operator
      ? own
      : cellsOf(block)[own.row]?.find((cell) => cell !== own && operatorInCell(cell.text) !== null);
  return found && { heading: headingOver(block, found), text: found.text.trim() };
}

function headingOver(block: Block, { row, column }: { readonly row: number; readonly column: number }): string {
  const rows = cellsOf(block).slice(0, row).reverse();
  return (rows.find(headsColumns) ?? rows.at(-1))?.[column]?.text.trim() ?? '';
}
