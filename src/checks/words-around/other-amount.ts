import type { Statement } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import { comma } from '../../language/claim-words.ts';
import { sentenceUpTo } from '../../language/clauses.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { type AmountWords, type OtherAmountKind, otherAmountIn } from '../../language/other-amount-words.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { tablePlace } from './table.ts';

/** Which other amount than one of the project and its stage the words at a place make it. `own` are names that say nothing about that: its source. */
export function otherAmountAt(span: Pick<Statement, 'block' | 'start'>, blocks: readonly Block[], own = ''): OtherAmountKind | undefined {
  const block = blocks[span.block];
  if (!block) return undefined;
  const without = (words: string) => (own === '' ? words : words.replaceAll(own, ''));
  const found = amountWords(span.start, block).map(({ clause, sentence }) =>
    otherAmountIn({ clause: without(clause), sentence: without(sentence) }),
  );
  return found.find((kind) => kind !== undefined && kind !== 'part') ?? found.find((kind) => kind !== undefined);
}

/** In a table the name of the row and the head of the column, each by itself. */
export function amountWords(start: number, block: Block): readonly AmountWords[] {
  if (block.kind === 'table') {
    const { label, heads } = tablePlace(start, block);
    return [...label.split('\n'), heads].map((clause) => ({ clause, sentence: clause }));
  }
  const sentence = sentenceUpTo(block.text, start);
  const clause = sentence.split(comma).at(-1) ?? '';
  const last = numbersOf(block).findLast((each) => wantsFigure(each) && each.end <= start);
  return [{ clause: block.text.slice(Math.max(start - clause.length, last?.end ?? 0), start), sentence }];
}
