import type { Publisher } from '../domain/archive.ts';
import { zh } from '../text/readers/zh.ts';

/** The mark of a page about these bodies, of which all or some do not exist; null where all do. */
export function inventedNotice(bodies: readonly Pick<Publisher, 'fictional'>[]): string | null {
  const invented = bodies.filter(({ fictional }) => fictional);
  if (invented.length === 0) return null;
  return invented.length === bodies.length ? zh.fictional : zh.someFictional;
}
