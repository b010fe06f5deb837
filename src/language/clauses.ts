import { characterTable } from './character-table.ts';
import { clauseStops, periodStops, sentenceEnds, sentenceStops } from './claim-words.ts';
import type { Span } from './numbers/narrative-number.ts';

/** Where the words begin that stand before a place, back to the nearest of the stops; and where those end that follow it, up to the next. */
export function beginUpTo(text: string, at: number, stops: string): number {
  const table = tableOf(stops);
  let begin = at;
  while (begin > 0 && table[text.charCodeAt(begin - 1)] === 0) begin--;
  return begin;
}
export function endFrom(text: string, at: number, stops: string): number {
  const table = tableOf(stops);
  let end = at;
  while (end < text.length && table[text.charCodeAt(end)] === 0) end++;
  return end;
}

const tables = new Map<string, Uint8Array>();

function tableOf(stops: string): Uint8Array {
  const known = tables.get(stops) ?? characterTable(stops);
  tables.set(stops, known);
  return known;
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
