/** Letters added, dropped, changed or swapped with their neighbour. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[j - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** A stretch of a text that is nearly a pattern, by the letters that would have to be added, dropped or changed. */
export interface NearStretch {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/** The stretch of the text that is nearest to the pattern: of equals the first, and no longer than the pattern where its end differs. */
export function nearestStretch(pattern: string, text: string): NearStretch {
  // Of each length of the pattern's beginning: the least distance to what ends here, and where that begins.
  let distances = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let starts = distances.map(() => 0);
  let best: NearStretch = { start: 0, end: 0, distance: pattern.length };
  for (let end = 1; end <= text.length; end++) {
    const [row, begins] = [[0], [end]];
    for (let i = 1; i <= pattern.length; i++) {
      const kept = (distances[i - 1] ?? 0) + (pattern[i - 1] === text[end - 1] ? 0 : 1);
      const [dropped, added] = [(row[i - 1] ?? 0) + 1, (distances[i] ?? 0) + 1];
      const least = Math.min(kept, dropped, added);
      row.push(least);
      begins.push((least === kept ? starts[i - 1] : least === dropped ? begins[i - 1] : starts[i]) ?? 0);
    }
    [distances, starts] = [row, begins];
    const [distance = 0, start = 0] = [row[pattern.length], begins[pattern.length]];
    const isLonger = distance === best.distance && start === best.start && end === best.end + 1 && end - start <= pattern.length;
    if (distance < best.distance || isLonger) best = { start, end, distance };
  }
  return best;
}
