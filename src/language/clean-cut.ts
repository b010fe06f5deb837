import { unitPattern } from './units.ts';

const stops = /[，,。；;：:、！？（）()“”]/u;
const near = 8;

/**
 * The nearest place at or behind `at` (before it with `backwards`) where a text may be cut for show: at a mark of punctuation that is near, else
 * never inside a run of letters or digits, nor between a number and its unit. Not beyond `end`.
 */
export function cleanCut(text: string, at: number, end: number, backwards = false): number {
  const step = backwards ? -1 : 1;
  const isEnd = (place: number) => (backwards ? place <= end : place >= end);
  for (let place = at; !isEnd(place) && Math.abs(place - at) <= near; place += step)
    if (stops.test(text.charAt(backwards ? place - 1 : place)) && !isInside(text, place)) return place;
  let place = at;
  while (!isEnd(place) && isInside(text, place)) place += step;
  return place;
}

const run = /[\p{sc=Latin}\d.,，%‰·-]$/u;
const goesOn = /^[\p{sc=Latin}\d.,，%‰·-]/u;

/** Up to the end of a unit that the grammar knows, with the scale before it; of another, its first character. */
const unitBehind = new RegExp(`^\\s*(?:[万亿]?(?:${unitPattern})|[万亿]|\\p{sc=Han}|%)`, 'u');

/** 99|.5, ab|cd, 5 |户, 1,200|人次, 5 人|次, 3 万|元; not 5 户|居民. */
function isInside(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 8), place);
  if (run.test(before) && goesOn.test(text.slice(place, place + 4))) return true;
  const number = /\d(?=\D*$)/u.exec(before);
  if (!number) return false;
  const start = place - before.length + number.index + 1;
  return place < start + (unitBehind.exec(text.slice(start, start + 12))?.[0].length ?? 0);
}
