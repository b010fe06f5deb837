import { sentenceStops } from '../../language/claim-words.ts';
import { beginUpTo, endFrom } from '../../language/clauses.ts';
import { cleanCut } from '../../language/clean-cut.ts';

const room = 40;

/** The sentence around a place of a text, cut to what a message has room for; of a table its row. */
export function quotedSentence(text: string, start: number, end: number): string {
  const [from, to] = [beginUpTo(text, start, sentenceStops), endFrom(text, end, sentenceStops)];
  const begin = cleanCut(text, Math.max(from, Math.min(start, end - room)), from, true);
  const stop = cleanCut(text, Math.min(to, Math.max(end, begin + room)), to);
  const words = text.slice(begin, stop).replace(/\s+/gu, ' ').trim();
  return `${begin > from ? '……' : ''}${words}${stop < to ? '……' : ''}`;
}
