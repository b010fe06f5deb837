import type { APIRoute, GetStaticPaths } from 'astro';
import type { PlacedFile } from '../../../../downloads/metadata/folder-file.ts';
import { bodyOf } from '../../../../downloads/rendered.ts';
import { filesOfHistory } from '../../../../downloads/site-files.ts';
import { getArchive } from '../../../../loading/from-astro.ts';
import { publicationAt } from '../../../_publication.ts';

/** The trend chart's files. */
export const getStaticPaths = (async () => {
  const { publishers } = await getArchive();
  return publishers.flatMap((publisher) =>
    publisher.histories.flatMap((history) =>
      filesOfHistory(publisher, history).map((placed) => ({
        params: { publisher: publisher.id, project: history.id, file: placed.file.name },
        props: { ...placed },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<PlacedFile> = async ({ props: { path, file }, site }) =>
  new Response(await bodyOf(path, file, await publicationAt(site)), { headers: { 'Content-Type': file.mediaType } });
