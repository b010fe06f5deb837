import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { knownMediaType } from '../downloads/media-type.ts';
import { policyOf } from './page-policy.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface StaticFile {
  readonly mediaType: string;
  readonly policy: string | undefined;
  readonly isCompressible: boolean;
  readonly hash: string;
  bytes(encoding: Encoding): Promise<Buffer>;
}

/** Files that are for a server to read, not for a reader. */
const withheld = new Set(['_headers', 'security-headers.conf']);

/** The path below the site's base, decoded; undefined if it names nothing that may be served. */
export function safePath(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const decoded = decode(pathname.slice(base.length - 1));
  const segments = decoded?.slice(1).split('/') ?? ['.'];
  const isSafe = segments.every((segment, index) => !/^\.|[\0\\:]/.test(segment) && (segment !== '' || index === segments.length - 1));
  return isSafe && !withheld.has(segments.join('/')) ? decoded : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : undefined;
}

/** Reads files of a folder and keeps them, packed as readers asked for them, until they change on disk. */
export function createFileCache(folder: string): (path: string) => Promise<StaticFile> {
  const kept = new Map<string, { readonly version: string; readonly file: StaticFile }>();
  return async (path) => {
    const file = join(folder, path);
    const { mtimeMs, size, ino } = await stat(file);
    const version = `${ino} ${mtimeMs} ${size}`;
    const known = kept.get(path);
    if (known?.version === version) return known.file;
    const fresh = toStaticFile(path, await readFile(file));
    kept.set(path, { version, file: fresh });
    return fresh;
  };
}

function toStaticFile(path: string, body: Buffer): StaticFile {
  const mediaType = knownMediaType(path) ?? 'application/octet-stream';
  const packed = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(body)]]);
  return {
    mediaType,
    isCompressible: isCompressible(mediaType),
    policy: path.endsWith('.html') ? policyOf(body.toString('utf8')) : undefined,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    bytes(encoding) {
      const bytes = packed.get(encoding) ?? pack(body, encoding);
      packed.set(encoding, bytes);
      return bytes;
    },
  };
}

/** Whether packing the bytes again would make them smaller. */
const isCompressible = (mediaType: string): boolean =>
  mediaType.includes('charset=') || mediaType === 'application/wasm' || mediaType === 'image/x-icon';

const pack = (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? promisify(brotliCompress)(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: body.length > 1_000_000 ? 5 : 11 },
      })
    : promisify(gzip)(body, { level: 9 });
