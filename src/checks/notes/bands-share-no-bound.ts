import type { Band } from '../../domain/report.ts';
import { compare, decimalToText } from '../../language/decimal.ts';
import { settlesBounds } from '../../language/rating-words.ts';
import { occurrences } from '../../narrative/locate.ts';
import type { Rule } from '../rule.ts';
import { messages, type Pair, words } from './bands-share-no-bound.words.ts';
import { beside } from './beside.ts';

/** Each score has one grade. Of bands as printed (90-100, 80-90, 70 以下) two name the same bound; whether 以下 includes it the report must say. */
export const bandsShareNoBound: Rule = {
  id: 'bands-share-no-bound',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report: { rating, narrative } }) => {
    if (!rating?.schemeQuote || settlesBounds.test(rating.schemeQuote)) return [];
    const [place] = occurrences(rating.schemeQuote, narrative.blocks);
    const pairs = rating.bands.flatMap((upper) => rating.bands.flatMap((lower) => shared(upper, lower)));
    return place && pairs.length > 0 ? [beside(place.block, messages.overlap(pairs))] : [];
  },
};

function shared(upper: Band, lower: Band): Pair[] {
  if (upper === lower || !upper.from || !lower.to || compare(upper.from, lower.to) > 0) return [];
  const isAbove = !lower.from || compare(upper.from, lower.from) > 0;
  return isAbove ? [{ a: upper.name, b: lower.name, from: decimalToText(upper.from), to: decimalToText(lower.to) }] : [];
}
