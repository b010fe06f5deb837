import { measureOf } from '../language/evaluation-words.ts';
import type { Point } from './chart.ts';

export const countId = 'count';

/** The one series of counts, named after what is counted: 人数, 户数; `mixed` where the units differ. */
export function countSeries(points: readonly Pick<Point, 'unit'>[], mixed: string): { readonly id: string; readonly label: string } {
  const [unit, ...more] = [...new Set(points.map((each) => each.unit))];
  return { id: countId, label: (more.length === 0 && measureOf[unit ?? '']) || mixed };
}
