import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkOverlay } from './src/loading/check-overlay.ts';
import { contentReload } from './src/loading/content-reload.ts';
import { devGuard } from './src/loading/dev-guard.ts';
import { filesInDev } from './src/loading/files-in-dev.ts';
import { createReportLookup } from './src/loading/report-lookup.ts';
import { siteSettings } from './src/loading/site-settings.ts';
import { publishNarrative } from './src/narrative/publish.ts';
import { dialect } from './src/narrative/syntax.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const content = resolve(root, process.env.MINGZHANG_CONTENT ?? 'content');
const reports = createReportLookup(content);
const address = process.env.MINGZHANG_ADDRESS ?? siteSettings(content)?.address;
// Their content stands on the page that shows the chart.
const embeddable = /\/charts\/[^/]+\/$/;
// One cache a content folder: the collections of one site must never be taken for another's.
const cacheName = `${basename(content)}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;

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
      remarkPlugins: [...dialect, [publishNarrative, { reportAt: reports.at }]],
    }),
  },
  integrations: [
    devGuard(root, content),
    mdx(),
    ...(address ? [sitemap({ filter: (page) => !embeddable.test(page) })] : []),
    contentReload(content, reports),
    checkOverlay(reports),
    filesInDev,
  ],
});
