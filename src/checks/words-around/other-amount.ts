import type { Statement } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import { comma } from '../../language/claim-words.ts';
import { sentenceUpTo } from '../../language/clauses.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { type AmountWords, type OtherAmountKind, otherAmountIn, withoutFlow } from '../../language/other-amount-words.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { cellAt } from '../../narrative/table-cells.ts';
import { tablePlace } from './table.ts';

interface OwnAmount {
  /** A name that says nothing of whose it is: that of its source, of the part that it is of. */
  readonly name?: string | undefined;
  /** Of money carried over. */
  readonly isFlow?: boolean;
}

/** Which other amount than one of the project and its stage the words at a place make it. */
export function otherAmountAt(
  span: Pick<Statement, 'block' | 'start'>,
  blocks: readonly Block[],
  { name = '', isFlow = false }: OwnAmount = {},
): OtherAmountKind | undefined {
  const block = blocks[span.block];
  if (!block) return undefined;
  const without = (words: string) => (name === '' ? words : words.replaceAll(name, ''));
  const found = amountWords(span.start, block).map(({ clause, sentence }) => {
    const words = { clause: without(clause), sentence: without(sentence) };
    return otherAmountIn(isFlow ? withoutFlow(words) : words);
  });
  return found.find((kind) => kind !== undefined && kind !== 'part') ?? found.find((kind) => kind !== undefined);
}

/** In a table the name of the row and the head of the column, each by itself, and what a cell with a sentence in it says before the number. */
export function amountWords(start: number, block: Block): readonly AmountWords[] {
  if (block.kind === 'table') {
    const { label, heads } = tablePlace(start, block);
    const cell = cellAt(block, start);
    const said = cell ? proseWords(start, block, cell.start) : undefined;
    const around = [...label.split('\n'), heads].map((clause) => ({ clause, sentence: clause }));
    return said?.clause.trim() ? [...around, said] : around;
  }
  return [proseWords(start, block, 0)];
}

function proseWords(start: number, block: Block, from: number): AmountWords {
  const sentence = sentenceUpTo(block.text.slice(from, start), start - from);
  const clause = sentence.split(comma).at(-1) ?? '';
  const last = numbersOf(block).findLast((each) => wantsFigure(each) && each.end <= start);
  return { clause: block.text.slice(Math.max(start - clause.length, last?.end ?? 0), start), sentence };
}
