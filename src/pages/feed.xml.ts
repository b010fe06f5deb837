import type { APIRoute } from 'astro';
import { atom } from '../downloads/feed/atom.ts';
import { buildFeed } from '../downloads/feed/feed.ts';
import { getArchive } from '../loading/from-astro.ts';

export const GET: APIRoute = async ({ site }) => {
  const body = atom(buildFeed(await getArchive()), { address: site?.href, base: import.meta.env.BASE_URL });
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
