import type { Block } from '../../domain/narrative.ts';
import type { Part } from '../../domain/report.ts';
import { periodStops, sentenceStops } from '../../language/claim-words.ts';
import { beginUpTo } from '../../language/clauses.ts';
import {
  headBehind,
  jointly,
  listOpener,
  madeOfBehind,
  opening,
  opensToTheStop,
  rowWithin,
  withinOpener,
} from '../../language/part-words.ts';
import type { SpokenPlace } from '../../narrative/part-places.ts';
import type { PartMention } from './part-named.ts';

/** What the text says a place to be within. `sure`: it can be nothing that merely stands before it. */
export interface SaidWithin {
  readonly part: Part;
  readonly sure: boolean;
}

/**
 * The part named before the bracket that holds a place (中央资金 12 万元（彩票公益金 4 万元）), before 其中 or 包括, of which what follows
 * is made (基本支出中，人员经费 9 万元), in the row above those of 其中, or at the head of the paragraph.
 */
export function holdersSaidAt(
  { block: index, start }: SpokenPlace,
  mentions: readonly PartMention[],
  blocks: readonly Block[],
): readonly SaidWithin[] {
  const block = blocks[index];
  if (!block) return [];
  const place: WordsBefore = { text: block.text, start, here: mentions.filter((each) => each.block === index && each.end <= start) };
  const sure = inBracket(place) ?? behindOpener(place, withinOpener) ?? (block.kind === 'table' ? inRowsBelow(place) : undefined);
  const perhaps = [behindOpener(place, listOpener), block.kind === 'table' ? undefined : atHead(place)];
  return [
    ...(sure ? [{ part: sure.part, sure: !jointly.test(block.text.slice(0, sure.start)) }] : []),
    ...perhaps.flatMap((each) => (each ? [{ part: each.part, sure: false }] : [])),
  ];
}

interface WordsBefore {
  readonly text: string;
  readonly start: number;
  /** What is named before it. */
  readonly here: readonly PartMention[];
}

const sentenceAt = ({ text, start }: WordsBefore): number => beginUpTo(text, start, periodStops);

function inBracket(place: WordsBefore): PartMention | undefined {
  const begin = sentenceAt(place);
  const bracket = openBracket(place.text.slice(begin, place.start));
  return bracket === undefined ? undefined : lastNamed(place, begin + bracket, begin);
}

function behindOpener(place: WordsBefore, words: RegExp): PartMention | undefined {
  const { text, start, here } = place;
  const begin = sentenceAt(place);
  const made = here.findLast(({ end }) => end >= begin && madeOfBehind.test(text.slice(end)));
  const opener = openerBefore(place, begin, words);
  if (made && (opener === undefined || opener < made.start)) return made;
  if (opener === undefined || openBracket(text.slice(begin, start)) !== undefined) return undefined;
  // 其中 at the head of a sentence speaks of the one before.
  const isHead = text.slice(begin, opener).trim() === '';
  return lastNamed(place, opener, isHead ? beginUpTo(text, Math.max(0, begin - 1), periodStops) : begin);
}

/** Rows below one that begins with 其中 are within what stood above it. */
function inRowsBelow({ text, start, here }: WordsBefore): PartMention | undefined {
  const opener = [...text.slice(0, start).matchAll(rowWithin)].at(-1)?.index;
  return opener === undefined ? undefined : here.findLast(({ end }) => end <= opener + 1);
}

const atHead = ({ text, here }: WordsBefore): PartMention | undefined =>
  here.find(({ start, end }) => opening.test(text.slice(0, start)) && headBehind.test(text.slice(end)));

/** The last one named outside of closed brackets. */
const lastNamed = ({ text, here }: WordsBefore, before: number, from: number): PartMention | undefined =>
  here.findLast(({ start, end }) => start >= from && end <= before && openBracket(text.slice(from, start)) === undefined);

/** Where the innermost bracket was opened that is not shut again. */
function openBracket(text: string): number | undefined {
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '（' || character === '(') open.push(i);
    if (character === '）' || character === ')') open.pop();
  }
  return open.at(-1);
}

function openerBefore({ text, start }: WordsBefore, begin: number, words: RegExp): number | undefined {
  const sentence = beginUpTo(text, start, sentenceStops);
  const openers = [...text.slice(begin, start).matchAll(words)].map(({ 0: { length }, index }) => ({
    at: begin + index,
    end: begin + index + length,
  }));
  return openers.findLast(
    ({ at, end }) =>
      openBracket(text.slice(begin, at)) === undefined &&
      (at >= sentence || opensToTheStop.test(text.slice(end, start)) || text[at] === '：' || text[at] === ':'),
  )?.at;
}
