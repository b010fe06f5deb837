import { editDistance } from '../language/edit-distance.ts';

/** The known word that `word` most likely misspells: at most two letters away, and nearer than half its length. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= 2 && near.distance * 2 < near.each.length ? near.each : undefined;
}

/** The same of a name in Chinese, which may be cut short as well. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const cut = known.filter((each) => name.length > 1 && (each.includes(name) || (each.length > 1 && name.includes(each))));
  return nearest(name, known) ?? (cut.length === 1 ? cut[0] : undefined);
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
