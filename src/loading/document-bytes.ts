import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../domain/report.ts';

/** The official document as received. Throws if it is not the one that the report was built from. */
export function documentBytes(contentFolder: string, { path, source }: Report): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(join(contentFolder, path, source.received)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== source.sha256) throw new Error(`document changed since it was read: ${path}${source.received}`);
  return bytes;
}
