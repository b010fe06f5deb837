import { realpathSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refusedByPreview } from '../text/editors/preview.ts';

/**
 * The editing preview answers its own pages only. It runs beside the editor's other pages, any of which can send requests to it;
 * the bundler under it opens files in an editor for whoever asks, and a name that leads here makes a foreign page its own.
 */
export function devGuard(root: string, contentFolder: string): AstroIntegration {
  return {
    name: 'dev-guard',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        const plugin = {
          name: 'dev-guard',
          enforce: 'pre' as const,
          configureServer: ({ middlewares }: GuardedServer) =>
            void middlewares.use(({ url = '/', headers }, response, next) => {
              const refusal = refusalOf(url, headers, root, contentFolder);
              if (refusal) refuse(response, refusedByPreview[refusal]);
              else next();
            }),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

export interface GuardedServer {
  readonly middlewares: { use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown };
}

export type RequestRefusal = keyof typeof refusedByPreview;

const ownHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;
/** Matched as the bundler's router does: whatever the case, encoded or not. */
const opensEditor = /__open-in-editor/i;

/** Why a request is not answered; undefined where it is. A browser sends Origin and Sec-Fetch-Site by itself, and no page can forge them. */
export function refusalOf(url: string, headers: IncomingHttpHeaders, root: string, contentFolder: string): RequestRefusal | undefined {
  const { host = '', origin } = headers;
  const site = headers['sec-fetch-site'];
  if (!ownHost.test(host)) return 'foreignHost';
  if (origin !== undefined && origin !== `http://${host}`) return 'foreignPage';
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'foreignPage';
  const path = decoded(url);
  if (path === undefined) return 'foreignFile';
  return opensEditor.test(path) && !isContentFile(fileAsked(url), root, contentFolder) ? 'foreignFile' : undefined;
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '');
  } catch {
    return undefined;
  }
}

/** Without the line and column that may follow the name. */
const fileAsked = (url: string): string =>
  (new URLSearchParams(url.slice(url.indexOf('?') + 1)).get('file') ?? '').replace(/(?::\d+){1,2}$/, '');

/** A link inside the content may lead out of it: what it leads to decides. */
function isContentFile(asked: string, root: string, contentFolder: string): boolean {
  try {
    const file = realpathSync(asked.startsWith('file:') ? fileURLToPath(asked) : resolve(root, asked));
    const inside = relative(realpathSync(contentFolder), file);
    return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse, words: string): void {
  response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(words);
}
