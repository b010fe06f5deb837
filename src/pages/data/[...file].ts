import type { APIRoute, GetStaticPaths } from 'astro';
import type { PlacedFile } from '../../downloads/metadata/folder-file.ts';
import { bodyOf } from '../../downloads/rendered.ts';
import { filesOfSite } from '../../downloads/site-files.ts';
import { getArchive } from '../../loading/from-astro.ts';
import { publicationAt } from '../_publication.ts';

/** The tables of all reports, and what describes the whole site. */
export const getStaticPaths = (async () =>
  filesOfSite(await getArchive()).map((placed) => ({
    params: { file: placed.file.name },
    props: { ...placed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<PlacedFile> = async ({ props: { path, file }, site }) =>
  new Response(await bodyOf(path, file, await publicationAt(site)), { headers: { 'Content-Type': file.mediaType } });
