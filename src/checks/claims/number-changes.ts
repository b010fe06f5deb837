import type { Block } from '../../domain/narrative.ts';
import { remembered } from '../../domain/remembered.ts';
import { changeFrom } from '../../language/change-spans.ts';
import { clauseUpTo } from '../../language/clauses.ts';
import { type NarrativeNumber, type Span, wantsFigure } from '../../language/numbers/narrative-number.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';

/** Two numbers of one kind of which the first became the second, and the words between them. */
export interface NumberChange {
  readonly from: NarrativeNumber;
  readonly into: NarrativeNumber;
  readonly words: string;
  /** The words before the first in its clause. */
  readonly before: string;
}

/** All of a block, in its order. */
export const changesOf = remembered((block: Block): readonly NumberChange[] => {
  const numbers = numbersOf(block).filter(wantsFigure);
  return numbers.flatMap((from): NumberChange[] => {
    const before = clauseUpTo(block.text, from.start);
    const change = changeFrom(block.text, before, from.start + from.text.length);
    const into = change && numbers.find(({ start, text }) => start <= change.to && change.to < start + text.length);
    const isOfOne = into && (from.unit === '' || areOneKind(from.unit, into.unit));
    return change && into && isOfOne ? [{ from, into, words: change.words, before }] : [];
  });
});

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
