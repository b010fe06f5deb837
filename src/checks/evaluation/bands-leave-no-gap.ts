import type { Band } from '../../domain/report.ts';
import { ordered } from '../../domain/schemes.ts';
import { compare, type Decimal, decimal, decimalToText, subtract } from '../../language/decimal.ts';
import { occurrences } from '../../narrative/locate.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './bands-leave-no-gap.words.ts';

/** Each score has a grade. Whole bounds (80-89, 90-100) leave out the scores between them, which matters once a score is not whole. */
export const bandsLeaveNoGap: Rule = {
  id: 'bands-leave-no-gap',
  group: 'evaluation',
  level: 'note',
  words,
  find: ({ report: { rating, narrative } }) => {
    const [place] = rating?.schemeQuote ? occurrences(rating.schemeQuote, narrative.blocks) : [];
    if (!rating || !place) return [];
    const isWhole = rating.score.value ? rating.score.value.scale === 0 : true;
    const gaps = gapsIn(ordered(rating.bands)).filter(({ size }) => !isWhole || compare(size, decimal(1n)) > 0);
    if (gaps.length === 0) return [];
    return [{ place: { in: 'narrative', ...place }, what: messages.gaps(gaps.map(({ text }) => text)), fix: '' }];
  },
};

function gapsIn(bands: readonly Band[]): { size: Decimal; text: string }[] {
  return bands.slice(1).flatMap((lower, i) => {
    const above = bands[i]?.from;
    if (!above || !lower.to || compare(above, lower.to) <= 0) return [];
    return [{ size: subtract(above, lower.to), text: messages.between(decimalToText(lower.to), decimalToText(above)) }];
  });
}
