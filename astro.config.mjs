import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isEmbeddable } from './src/cli/headers.ts';
import { checkOverlay } from './src/loading/check-overlay.ts';
import { contentReload } from './src/loading/content-reload.ts';
import { devGuard } from './src/loading/dev-guard.ts';
import { filesInDev } from './src/loading/files-in-dev.ts';
import { reportLookup } from './src/loading/report-lookup.ts';
import { sharedContent } from './src/loading/shared-content.ts';
import { publishNarrative } from './src/narrative/publish.ts';
import { dialect } from './src/narrative/syntax.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const content = sharedContent(resolve(root, process.env.MINGZHANG_CONTENT ?? 'content'));
const address = process.env.MINGZHANG_ADDRESS ?? (await content.current()).site?.address;
// One cache a content folder: the collections of one site must never be taken for another's.
const cacheName = `${basename(content.folder)}-${createHash('sha256').update(content.folder).digest('hex').slice(0, 8)}`;

export default defineConfig({
  root,
  outDir: process.env.MINGZHANG_OUT ?? 'dist',
  cacheDir: `node_modules/.cache/mingzhang/${cacheName}`,
  base: process.env.MINGZHANG_BASE ?? '/',
  ...(address ? { site: address } : {}),
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [...dialect, [publishNarrative, { reportAt: reportLookup(content) }]],
    }),
  },
  integrations: [
    devGuard(root, content.folder),
    mdx(),
    // What an embeddable page holds stands on the page that shows the chart.
    ...(address ? [sitemap({ filter: (page) => !isEmbeddable(page) })] : []),
    contentReload(content),
    checkOverlay(content),
    filesInDev,
  ],
});
