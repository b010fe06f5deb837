import type { Narrative } from '../domain/narrative.ts';
import type { StatedFigure } from '../domain/stated-figures.ts';
import { occurrences } from '../narrative/occurrences.ts';
import type { YamlRecord } from './records.ts';

/** A quotation with a comma in it, which a list between [ and ] takes for several. */
export interface SplitQuotation {
  /** Of its first piece among the figure's quotations. */
  readonly index: number;
  readonly pieces: number;
  readonly whole: string;
}

/** `quotes: [决算数为288,450.50元]` is read as two: neighbours that one comma joins to words of the report were one. */
export function splitQuotations({ at, quotes }: StatedFigure, { text, positionOf }: YamlRecord, narrative: Narrative): SplitQuotation[] {
  if (quotes.length < 2 || !text.includes('[')) return [];
  // Places are dear: they are asked for only where the report goes on with a comma.
  if (quotes.slice(0, -1).every((quote) => occurrences(`${quote},`, narrative.blocks).length === 0)) return [];
  const starts = startsOfLines(text);
  const offsets = quotes.map((_, i) => {
    const place = positionOf([...at, 'quotes', i]);
    return place ? (starts[place.line - 1] ?? 0) + place.column - 1 : -1;
  });
  const written = (from: number, to: number): string =>
    text.slice(offsets[from], (offsets[to] ?? 0) + (quotes[to]?.length ?? 0)).replace(/\s*\n\s*/gu, ' ');
  const isJoined = (i: number): boolean => between(text, offsets[i], quotes[i], offsets[i + 1]) === ',';

  const found: SplitQuotation[] = [];
  for (let index = 0; index < quotes.length; index++) {
    let end = index;
    while (end + 1 < quotes.length && isJoined(end)) end++;
    while (end > index && occurrences(written(index, end), narrative.blocks).length === 0) end--;
    if (end > index) found.push({ index, pieces: end - index + 1, whole: written(index, end) });
    index = end;
  }
  return found;
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** What stands between a plain quotation and the next one, without space. */
const between = (text: string, start = -1, quotation = '', next = -1): string | undefined =>
  start >= 0 && next > start && text.startsWith(quotation, start)
    ? text.slice(start + quotation.length, next).replace(/\s/gu, '')
    : undefined;

/** The quotations as they were meant. */
export const rejoined = (quotes: readonly string[], split: readonly SplitQuotation[]): readonly string[] =>
  quotes.flatMap((quote, i) => {
    const part = split.find(({ index, pieces }) => index <= i && i < index + pieces);
    return part ? (part.index === i ? [part.whole] : []) : [quote];
  });
