import type { APIRoute, GetStaticPaths } from 'astro';
import type { Publisher } from '../../domain/archive.ts';
import { atom } from '../../downloads/feed/atom.ts';
import { buildFeed } from '../../downloads/feed/feed.ts';
import { getArchive } from '../../loading/from-astro.ts';

export const getStaticPaths = (async () => {
  const { publishers } = await getArchive();
  return publishers.map((publisher) => ({ params: { publisher: publisher.id }, props: { publisher } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ publisher: Publisher }> = async ({ props: { publisher }, site }) => {
  const body = atom(buildFeed(await getArchive(), publisher), { address: site?.href, base: import.meta.env.BASE_URL });
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
