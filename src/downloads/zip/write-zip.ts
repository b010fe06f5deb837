import { type Zippable, zipSync } from 'fflate';
import type { Rendered } from '../publication.ts';

export interface ZipEntry {
  readonly name: string;
  readonly body: Rendered;
}

/** What is packed already: packing it again takes time and saves nothing. */
const packed = /\.(?:png|pdf|xlsx|docx|parquet|zip)$/;

/** Where zip begins to count, in the machine's own time, which is what the format writes: the same bytes in every time zone. */
const noDate = (): Date => new Date(1980, 0, 1);

/** An archive whose bytes depend on its entries alone. Throws for two entries of one name. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { name, body } of entries) {
    if (name in files) throw new Error(`two files of one name in an archive: ${name}`);
    files[name] = [typeof body === 'string' ? new TextEncoder().encode(body) : body, { level: packed.test(name) ? 0 : 6 }];
  }
  return new Uint8Array(zipSync(files, { mtime: noDate() }));
}
