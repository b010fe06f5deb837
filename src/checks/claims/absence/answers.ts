import type { Figure } from '../../../domain/figure.ts';
import { type Block, withoutSpace } from '../../../domain/narrative.ts';
import { type Indicator, indicatorName } from '../../../domain/report.ts';
import { emptyAnswer } from '../../../language/answer-words.ts';
import { noResultMade } from '../../../language/denial-words.ts';
import { wantsFigure } from '../../../language/numbers/narrative-number.ts';
import { readNumbers } from '../../../language/numbers/read-numbers.ts';
import { type Cell, cellsOf } from '../../../narrative/table-cells.ts';
import type { Finding, Subject } from '../../rule.ts';
import { cellsUnder } from '../../words-around/column-kinds.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { at } from './stated-numbers.ts';

/** A target or a result that is called undisclosed, where the row of the indicator answers in words under that very heading. */
export const absentAnswers = ({ report: { indicators, narrative, figures } }: Subject): readonly Finding[] =>
  indicators.flatMap((indicator, index): readonly Finding[] =>
    (['target', 'result'] as const).flatMap((kind) => {
      if (!isMissing(indicator, kind)) return [];
      const [said] = narrative.blocks.flatMap((block) =>
        answersIn(block, kind, indicatorName(indicator), (cell) => isTaken(cell, block, figures)),
      );
      const key = kind === 'target' ? 'target' : 'actual';
      return said
        ? [{ place: at('indicators', index), ...messages.answered(messages.names[kind](indicatorName(indicator)), key, said) }]
        : [];
    }),
  );

const isMissing = ({ target, basis, instead }: Indicator, kind: 'target' | 'result'): boolean =>
  kind === 'target' ? target === null : basis === 'undisclosed' && instead === null;

/** By another figure, such as the same indicator of a part. */
const isTaken = ({ start, end }: Cell, { index }: Block, figures: readonly Figure[]): boolean =>
  figures.some(({ statements }) => statements.some((each) => each.block === index && each.start < end && start < each.end));

const answersIn = (block: Block, kind: 'target' | 'result', name: string, taken: (cell: Cell) => boolean): readonly string[] =>
  cellsOf(block)
    .filter((row) => row.some(({ text }) => withoutSpace(text) === withoutSpace(name)))
    .flatMap((row) => cellsUnder(kind, row, block).filter((cell) => isAnswer(cell) && !taken(cell)))
    .map(({ text }) => text.trim());

/** Words: numbers are asked about by themselves. */
const isAnswer = ({ text }: Cell): boolean =>
  !emptyAnswer.test(text.trim()) && !noResultMade.test(text) && !readNumbers(text).some(wantsFigure);
