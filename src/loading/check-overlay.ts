import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { hasErrors } from '../text/editors/problem.ts';
import { problemsPage } from '../text/editors/problems-page.ts';
import { formatProblems } from '../text/terminal/print-problems.ts';
import type { SharedContent } from './shared-content.ts';

/** While the content has errors, the editing preview shows them in place of every page; the page comes by itself when they are mended. */
export function checkOverlay(content: SharedContent): AstroIntegration {
  return {
    name: 'check-overlay',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        const plugin = {
          name: 'check-overlay',
          configureServer: ({ middlewares, config }: OverlayServer) =>
            void middlewares.use(async (request, response, next) => {
              const problems = isOfVite(request) ? [] : (await content.renewed()).problems;
              if (!hasErrors(problems)) next();
              else if (isForPage(request)) show(response, 'text/html', problemsPage(problems, `${config.base}@vite/client`));
              else show(response, 'text/plain', formatProblems(problems));
            }),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** What the plugin needs of Vite's server. */
interface OverlayServer {
  readonly config: { readonly base: string };
  readonly middlewares: { use(handler: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown };
}

const isForPage = ({ headers }: IncomingMessage): boolean => /\btext\/html\b/.test(headers.accept ?? '');

/** Vite's own client, by which the page learns that the content changed. */
const isOfVite = ({ url = '' }: IncomingMessage): boolean => /\/(?:@|node_modules\/)/.test(url);

function show(response: ServerResponse, mediaType: string, body: string): void {
  response.writeHead(500, { 'Content-Type': `${mediaType}; charset=utf-8`, 'Cache-Control': 'no-store' });
  response.end(body);
}
