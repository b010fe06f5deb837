import { calls, mayHold } from '../../domain/schemes.ts';
import { settlesBounds } from '../../language/rating-words.ts';
import { shown } from '../../presenting/shown.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './score-in-its-band.words.ts';

/** The grade is the one that the report's own bands give the score. Without bands there is nothing to hold it against. */
export const scoreInItsBand: Rule = {
  id: 'score-in-its-band',
  group: 'evaluation',
  level: 'note',
  words,
  find: ({ report: { rating } }) => {
    const [statement] = rating?.score.statements ?? [];
    if (!rating?.grade || !rating.score.value || !statement) return [];
    const { grade, bands, score, schemeQuote } = rating;
    const value = rating.score.value;
    const own = bands.find((band) => calls(band, grade));
    const holds = (band: (typeof bands)[number]) => mayHold(band, value, bands, settlesBounds.test(schemeQuote ?? ''));
    if (!own || (!own.from && !own.to) || holds(own)) return [];
    const right = bands.find((band) => (band.from || band.to) && holds(band));
    return [noteAt(statement, messages.differs(shown(score), right?.name, grade))];
  },
};
