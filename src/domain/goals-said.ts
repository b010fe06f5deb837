import { formColumn } from '../language/cells/form-headings.ts';
import { goalClauseOf } from '../language/goal-clause.ts';
import { type Block, cellsOfRow, type Narrative } from './narrative.ts';
import { remembered } from './remembered.ts';

/** A goal of a form is a sentence; what is shorter is the target of one row. */
const shortest = 10;

/** What a form says of its goals: below a heading of targets, or beside it. */
const goalsIn = remembered((block: Block): readonly string[] => {
  const rows = block.rows.map((_, i) => cellsOfRow(block, i).map((cell) => cell.trim()));
  const found = rows.flatMap((row, i) =>
    row.flatMap((cell, column) => (formColumn(cell) === 'target' ? [row[column + 1] ?? '', rows[i + 1]?.[column] ?? ''] : [])),
  );
  return [...new Set(found)].filter(({ length }) => length >= shortest);
});

/** What the goals of a report say with a number of an indicator that has no target of its own. `goal`: as registered. */
export function aimedInGoals(
  name: string,
  { goal, blocks, names }: { readonly goal: string; readonly blocks: Narrative['blocks']; readonly names: readonly string[] },
): string | null {
  for (const said of [goal, ...blocks.filter(({ kind }) => kind === 'table').flatMap(goalsIn)]) {
    const clause = goalClauseOf(said, name, names);
    if (clause !== null) return clause;
  }
  return null;
}
