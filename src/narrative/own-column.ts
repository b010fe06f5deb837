import type { Phase } from '../domain/figure.ts';
import { type Block, withoutSpace } from '../domain/narrative.ts';
import { fits, stageIn } from '../domain/stage.ts';
import { goalHeadings, tight } from '../language/cells/form-headings.ts';
import { columnKind } from '../language/column-headings.ts';
import { resultWords, targetWords } from '../language/describing-words.ts';
import { headingCell } from '../language/numbering.ts';
import type { PrintedNumber, Wanted } from './printed-number.ts';
import { type Cell, cellAt, cellsOf } from './table-cells.ts';

/**
 * Of equal numbers, or equal words, in one row of a table the one whose column is headed by the figure's stage (全年预算数), by what it is of an
 * indicator (年度指标值), or by words of its name. Undefined where that is none of them, or more than one.
 */
export function inOwnColumn<Place extends Pick<PrintedNumber, 'start'>>(
  numbers: readonly Place[],
  figure: Pick<Wanted, 'phase' | 'role' | 'label'>,
  block: Block,
): Place | undefined {
  const headed = headsOf(numbers, block).map((head, i) => ({ head, number: numbers[i] }));
  for (const isOwn of waysToTell(figure)) {
    const own = headed.filter(({ head }) => head !== '' && isOwn(head));
    if (own.length === 1) return own[0]?.number;
  }
  return undefined;
}

/** The head of each number's column, all in one row; none where they stand in several, or outside a table. */
export function headsOf(numbers: readonly Pick<PrintedNumber, 'start'>[], block: Block): readonly string[] {
  const cells = block.kind === 'table' ? numbers.map(({ start }) => cellAt(block, start)) : [];
  const [first] = cells;
  if (!first || cells.some((cell) => cell?.row !== first.row)) return [];
  const above = cellsOf(block).slice(0, first.row).reverse();
  const headings = above.filter(isOfHeadings);
  return cells.map((cell) => headOf(cell?.column, headings) ?? headOf(cell?.column, above) ?? '');
}

/** The first cell of a column that can head it, in the rows above from the nearest one up. */
const headOf = (column: number | undefined, rows: readonly (readonly Cell[])[]): string | undefined =>
  rows
    .flatMap((row) => row.find((cell) => cell.column === column) ?? [])
    .find(({ text }) => headingCell.test(text))
    ?.text.trim();

/**
 * Of the places of one quotation those in the column of a form's goals that the figure is of: what was planned stands below 预期目标, what
 * was spent or reached below 实际完成情况. All of them where none is headed so.
 */
export function underOwnGoal<Place extends { readonly block: number; readonly start: number }>(
  places: readonly Place[],
  { phase, role }: Pick<Wanted, 'phase' | 'role'>,
  blocks: readonly Block[],
): readonly Place[] {
  const side = role ?? (phase === undefined ? undefined : planned.some((each) => each === phase) ? 'target' : 'actual');
  if (places.length < 2 || side === undefined) return places;
  const own = places.filter((place) => goalOver(place, blocks) === side);
  return own.length > 0 ? own : places;
}

const planned: readonly Phase[] = ['initialBudget', 'adjustedBudget'];

function goalOver({ block: index, start }: { readonly block: number; readonly start: number }, blocks: readonly Block[]) {
  const block = blocks[index];
  const [head = ''] = block ? headsOf([{ start }], block) : [];
  if (goalHeadings.reached.test(tight(head))) return 'actual';
  return goalHeadings.aimed.test(tight(head)) ? 'target' : undefined;
}

/** A row that heads two columns by words that columns are headed by; elsewhere words are values (及时, 较为及时 above 1125). */
const isOfHeadings = (row: readonly Cell[]): boolean =>
  row.filter(({ text }) => headingCell.test(text) && (columnKind(text) !== undefined || stageIn(text) !== undefined)).length > 1;

function waysToTell({ phase, role, label = '' }: Pick<Wanted, 'phase' | 'role' | 'label'>): readonly ((head: string) => boolean)[] {
  const name = withoutSpace(label);
  const mayBe = (head: string, stage = stageIn(head)) => stage !== undefined && phase !== undefined && fits(stage, phase);
  return [
    (head) => phase !== undefined && stageIn(head) === phase,
    (head) => mayBe(head),
    (head) => role !== undefined && (role === 'target' ? targetWords : resultWords).test(head),
    (head) => name.includes(withoutSpace(head)),
  ];
}
