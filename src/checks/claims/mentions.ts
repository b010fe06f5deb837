import type { Figure, Statement } from '../../domain/figure.ts';
import { isKnown } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import { remembered } from '../../domain/remembered.ts';
import type { Report } from '../../domain/report.ts';
import { sentenceStops } from '../../language/claim-words.ts';
import { beginUpTo, clauseUpTo, endFrom } from '../../language/clauses.ts';
import type { Finding, Place } from '../rule.ts';

/** One place where the prose states a figure, with the sentence around it. Tables state numbers without a sentence and are left out. */
export interface Mention {
  readonly figure: Figure & { readonly value: NonNullable<Figure['value']> };
  readonly statement: Statement;
  readonly block: Block;
  /** Of the sentence, up to the number and from its end. */
  readonly before: string;
  readonly after: string;
  readonly sentence: number;
}

/** In the text's order. */
export const mentionsOf = remembered((report: Report): readonly Mention[] => {
  const mentions = report.figures.filter(isKnown).flatMap((figure) =>
    figure.statements.flatMap((statement): Mention[] => {
      const block = report.narrative.blocks[statement.block];
      if (!block || block.kind === 'table') return [];
      const { text } = block;
      const [from, to] = [beginUpTo(text, statement.start, sentenceStops), endFrom(text, statement.end, sentenceStops)];
      const before = block.text.slice(from, statement.start);
      return [{ figure, statement, block, before, after: block.text.slice(statement.end, to), sentence: from }];
    }),
  );
  mentions.sort((a, b) => a.block.index - b.block.index || a.statement.start - b.statement.start);
  return mentions;
});

export const inSameSentence = (a: Mention, b: Mention): boolean => a.block === b.block && a.sentence === b.sentence;

/** The words of the number's own clause that stand before it. */
export const clauseBefore = ({ before }: Mention): string => clauseUpTo(before, before.length);

/** As `clauseBefore`, from the figure before it on: in 由上年的 12 件增加到 8 件 the year is said of the first. */
export function wordsOfItsOwn(mention: Mention, all: readonly Mention[]): string {
  const clause = clauseBefore(mention);
  const previous = all.findLast((each) => inSameSentence(each, mention) && each.statement.end <= mention.statement.start);
  const length = previous ? mention.statement.start - previous.statement.end : clause.length;
  return clause.slice(Math.max(0, clause.length - length));
}

export const placeOfStatement = ({ block, start, end }: Statement): Place => ({ in: 'narrative', block, start, end });

/** A longer name would take the whole note. */
export const longestNameInNote = 24;

/** A reader's note beside the paragraph that holds the statement. */
export const noteAt = (statement: Statement, what: string): Finding => ({
  place: placeOfStatement(statement),
  level: 'note',
  what,
  fix: '',
});
