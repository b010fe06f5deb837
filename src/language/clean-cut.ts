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

/** 99|.5, ab|cd, 5 |户, 1,200|人次, 5 人|次, 3 万|元. */
function isInside(text: string, place: number): boolean {
  const [before, after] = [text.slice(Math.max(0, place - 8), place), text.slice(place, place + 4)];
  return (run.test(before) && goesOn.test(after)) || (/\d\s*\p{sc=Han}{0,1}$/u.test(before) && /^\s*[\p{sc=Han}%]/u.test(after));
}
