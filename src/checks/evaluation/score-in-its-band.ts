import type { Band, Rating } from '../../domain/report.ts';
import { calls, type EdgesOf, mayHold } from '../../domain/schemes.ts';
import { edgesIn } from '../../language/band-edges.ts';
import { equals } from '../../language/decimal.ts';
import { gradeClauses, settlesBounds } from '../../language/rating-words.ts';
import { shown } from '../../presenting/shown.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './score-in-its-band.words.ts';

/**
 * The grade is the one that the report's own bands give the score. Without bands there is nothing to hold it against, and none at a
 * bound of which the report says in unknown words whose it is.
 */
export const scoreInItsBand: Rule = {
  id: 'score-in-its-band',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report: { rating } }) => {
    const [statement] = rating?.score.statements ?? [];
    if (!rating?.grade || !rating.score.value || !statement) return [];
    const { grade, bands, score, schemeQuote } = rating;
    const value = rating.score.value;
    const own = bands.find((band) => calls(band, grade));
    const { edgesOf, areRead } = edgesSaid(rating);
    if (!areRead && bands.some(({ from, to }) => [from, to].some((bound) => bound && equals(bound, value)))) return [];
    const holds = (band: Band) => mayHold(band, value, bands, settlesBounds.test(schemeQuote ?? ''), edgesOf);
    if (!own || (!own.from && !own.to) || holds(own)) return [];
    const right = bands.find((band) => (band.from || band.to) && holds(band));
    return [noteAt(statement, messages.differs(shown(score), right?.name, grade))];
  },
};

function edgesSaid({ bands, schemeQuote }: Rating): { edgesOf: EdgesOf; areRead: boolean } {
  const names = bands.map(({ name }) => name);
  const clauses = gradeClauses(schemeQuote ?? '', names).map((text) => ({ text, edges: edgesIn(text) }));
  const edgesOf: EdgesOf = (band) => {
    const said = (bound: Band['from']) =>
      bound ? clauses.map(({ text, edges }) => (text.includes(band.name) ? edges.of(bound) : undefined)).find(Boolean) : undefined;
    return { from: said(band.from), to: said(band.to) };
  };
  return { edgesOf, areRead: clauses.every(({ edges }) => edges.areRead) };
}
