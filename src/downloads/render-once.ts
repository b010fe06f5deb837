import type { Archive } from '../domain/archive.ts';
import { addressOf } from './addresses.ts';
import type { Rendered } from './report-file.ts';
import type { SelectionFile, SiteData } from './selection-files.ts';

const rendered = new WeakMap<Archive, Map<string, Promise<Rendered>>>();

/** For a file that is costly and wanted twice: at its own address, and by the page or receipt that states its checksum. */
export function renderOnce(path: string, render: SelectionFile['render'], data: SiteData): Promise<Rendered> {
  const files = rendered.get(data.archive) ?? new Map<string, Promise<Rendered>>();
  rendered.set(data.archive, files);
  const address = addressOf(data.site, path);
  const known = files.get(address) ?? Promise.resolve(render(data));
  files.set(address, known);
  return known;
}
