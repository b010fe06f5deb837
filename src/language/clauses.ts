import { clauseStops, periodStops, sentenceEnds, sentenceStops } from './claim-words.ts';
import type { Span } from './numbers/narrative-number.ts';

/** Where the words begin that stand before a place, back to the nearest of the stops; and where those end that follow it, up to the next. */
export function beginUpTo(text: string, at: number, stops: string): number {
  let begin = at;
  while (begin > 0 && !stops.includes(text.charAt(begin - 1))) begin--;
  return begin;
}
export function endFrom(text: string, at: number, stops: string): number {
  let end = at;
  while (end < text.length && !stops.includes(text.charAt(end))) end++;
  return end;
}

/** The words of the clause that a place of a text stands in, up to the place, and from it on. */
export const clauseUpTo = (text: string, at: number): string => text.slice(beginUpTo(text, at, clauseStops), at);
export const clauseFrom = (text: string, at: number): string => text.slice(at, endFrom(text, at, clauseStops));

/** The same of its sentence. */
export const sentenceUpTo = (text: string, at: number): string => text.slice(beginUpTo(text, at, sentenceStops), at);
export const sentenceFrom = (text: string, at: number): string => text.slice(at, endFrom(text, at, sentenceStops));

/** The same of a whole sentence, in which a semicolon goes on with the same matter. */
export const periodUpTo = (text: string, at: number): string => text.slice(beginUpTo(text, at, periodStops), at);
/** With the stop that ends it. */
export function periodAt(text: string, at: number): Span & { readonly text: string } {
  const [start, end] = [beginUpTo(text, at, periodStops), Math.min(endFrom(text, at, periodStops) + 1, text.length)];
  return { text: text.slice(start, end), start, end };
}

export const sentencesOf = (text: string): readonly string[] => text.split(sentenceEnds);
