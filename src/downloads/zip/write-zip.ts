import { type Zippable, zipSync } from 'fflate';
import type { Rendered } from '../publication.ts';

export interface ZipEntry {
  readonly name: string;
  readonly body: Rendered;
}

/** What is packed already: packing it again takes time and saves nothing. */
const packed = /\.(?:png|pdf|xlsx|docx|parquet|zip)$/;

/** In the machine's own time, which is what the format writes: the same bytes in every time zone. Every zone has a noon on every day. */
function noonOf(date: string): Date {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** An archive whose bytes depend on its entries and its date (YYYY-MM-DD) alone. Throws for two entries of one name. */
export function writeZip(entries: readonly ZipEntry[], date: string): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { name, body } of entries) {
    if (name in files) throw new Error(`two files of one name in an archive: ${name}`);
    files[name] = [typeof body === 'string' ? new TextEncoder().encode(body) : body, { level: packed.test(name) ? 0 : 6 }];
  }
  return new Uint8Array(zipSync(files, { mtime: noonOf(date) }));
}
