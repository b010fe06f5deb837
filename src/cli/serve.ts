import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Header, headersFor } from './headers.ts';
import { createFileCache, type Encoding, kindOf, type StaticFile, safePath } from './static-file.ts';

export interface ServeOptions {
  /** The path that the site lives under, with a slash at both ends. */
  readonly base?: string;
  /** 0 means any free port; undefined 4321 or the next free one. */
  readonly port?: number | undefined;
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

type Answer =
  | { readonly status: 200 | 404; readonly path: string; readonly file: StaticFile }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 | 405; readonly file?: undefined };

const host = '127.0.0.1';
const usualPort = 4321;

/** Serves a built site to this machine, with the headers that a real server should send. */
export async function serve(folder: string, { base = '/', port }: ServeOptions = {}): Promise<RunningServer> {
  const readFile = createFileCache(folder);
  const server = createServer((request, response) => {
    answer(request).then(
      (found) => send(request, response, found),
      () => response.writeHead(500).end(),
    );
  });
  async function answer(request: IncomingMessage): Promise<Answer> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 };
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    if (base !== '/' && pathname === base.slice(0, -1)) return { status: 301, location: base };
    const path = safePath(pathname, base);
    if (path === undefined) return notFound();
    const kind = await kindOf(join(folder, path));
    if (kind === 'folder' && !path.endsWith('/')) return { status: 301, location: `${pathname}/${query ? `?${query}` : ''}` };
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const isThere = kind === 'file' || (kind === 'folder' && (await kindOf(join(folder, file))) === 'file');
    return isThere ? { status: 200, path, file: await readFile(file) } : notFound();
  }
  async function notFound(): Promise<Answer> {
    const page = '/404.html';
    return (await kindOf(join(folder, page))) === 'file' ? { status: 404, path: page, file: await readFile(page) } : { status: 404 };
  }
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${taken}${base}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  if (answer.status === 301) return void response.writeHead(301, { Location: answer.location, 'Cache-Control': 'no-cache' }).end();
  if (!answer.file) return void response.writeHead(answer.status, answer.status === 405 ? { Allow: 'GET, HEAD' } : {}).end();
  const { file, path, status } = answer;
  const encoding = file.isCompressible ? preferredEncoding(String(request.headers['accept-encoding'] ?? '')) : 'identity';
  const etag = `"${file.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const headers: Header[] = [...headersFor(path, file.policy), ['Content-Type', file.mediaType], ['ETag', etag]];
  if (file.isCompressible) headers.push(['Vary', 'Accept-Encoding']);
  if (status === 200 && request.headers['if-none-match'] === etag) return void response.writeHead(304, headers.flat()).end();
  if (encoding !== 'identity') headers.push(['Content-Encoding', encoding]);
  const body = await file.bytes(encoding);
  response.writeHead(status, [...headers, ['Content-Length', String(body.length)] as const].flat());
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function preferredEncoding(accepted: string): Encoding {
  const names = accepted
    .split(',')
    .filter((each) => !/;\s*q=0(?:\.0+)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding)) ?? 'identity';
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  const candidates = port === undefined ? Array.from({ length: 20 }, (_, index) => usualPort + index).concat(0) : [port];
  for (const [index, candidate] of candidates.entries()) {
    try {
      server.listen(candidate, host);
      await once(server, 'listening');
      return;
    } catch (error) {
      if (index === candidates.length - 1 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}
