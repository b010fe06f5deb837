/** The known word that `word` most likely misspells: at most two letters away, and nearer than half its length. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= 2 && near.distance * 2 < near.each.length ? near.each : undefined;
}

/** The known ids that `id` may mean, likeliest first: nearly the same letters, or a word in common. */
export function nearestOf(id: string, known: readonly string[], count = 3): string[] {
  const words = id.toLowerCase().split('-');
  const shared = (each: string): number => each.split('-').filter((word) => words.includes(word)).length;
  return known
    .map((each) => ({ each, distance: editDistance(id.toLowerCase(), each), shared: shared(each) }))
    .filter(({ each, distance, shared }) => shared > 0 || distance * 3 < each.length)
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance)
    .slice(0, count)
    .map(({ each }) => each);
}

/** Letters added, dropped, changed or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
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
