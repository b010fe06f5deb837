import { agreement, printedDigits } from '../../domain/agreement.ts';
import { isKnown } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import { add, compare, type Decimal, decimal, decimalToText, equals, zero } from '../../language/decimal.ts';
import { type ScorePair, scorePairs } from '../../language/score-parts.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { messages, words } from './parts-make-the-score.words.ts';

const full = decimal(100n);

/**
 * The points of the parts of a score, as sentences and headings print them with what they are out of, make the score. Only where the parts
 * are all there are: what they are out of comes to a hundred.
 */
export const partsMakeTheScore: Rule = {
  id: 'parts-make-the-score',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report: { rating, narrative, parts }, part }: Subject) => {
    const score = rating?.score;
    const [statement] = score?.statements ?? [];
    if (!score || !isKnown(score) || !statement) return [];
    const own = new Set(score.statements.map(({ block }) => block));
    const isAlone = !part && parts.every((each) => each.rating === null);
    const inBlocks = narrative.blocks.filter(({ index }) => own.has(index) || isAlone).map((block) => ofBlock(block));
    const lists = [...inBlocks, ...(isAlone ? underHeadings(narrative.blocks) : [])];
    return lists.flatMap((pairs): Finding[] => {
      const [first] = pairs;
      if (!first || pairs.length < 2 || !equals(sumOf(pairs, 'weight'), full)) return [];
      const sum = sumOf(pairs, 'score');
      const exact = { numerator: sum, denominator: decimal(1n) };
      if (agreement(exact, score.value, printedDigits(statement.printed)) !== 'differs') return [];
      const place = { in: 'narrative', block: first.block, start: first.start, end: first.end } as const;
      return [{ place, what: messages.differs(decimalToText(sum), shown(score)), fix: '' }];
    });
  },
};

type PlacedPair = ScorePair & { readonly block: number };

const sumOf = (pairs: readonly PlacedPair[], side: 'score' | 'weight'): Decimal => pairs.reduce((all, pair) => add(all, pair[side]), zero);

/** A pair out of a hundred is the score itself. */
const ofBlock = ({ kind, text, index }: Block): readonly PlacedPair[] =>
  kind === 'paragraph' || kind === 'heading'
    ? scorePairs(text)
        .filter(({ weight }) => compare(weight, full) < 0)
        .map((pair) => ({ ...pair, block: index }))
    : [];

/** Sections of one level, each with a pair in its heading or in the first paragraph below it: （一）决策情况（分值18分，得分15分）. */
function underHeadings(blocks: readonly Block[]): readonly (readonly PlacedPair[])[] {
  const levels = [...new Set(blocks.flatMap(({ kind, level }) => (kind === 'heading' && level !== null ? [level] : [])))];
  return levels.map((level) =>
    blocks.flatMap((block, i) => {
      if (block.kind !== 'heading' || block.level !== level) return [];
      const next = blocks[i + 1];
      const [pair] = [...ofBlock(block), ...(next?.kind === 'paragraph' ? ofBlock(next) : [])];
      return pair ? [pair] : [];
    }),
  );
}
