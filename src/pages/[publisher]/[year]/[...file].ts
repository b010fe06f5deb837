import type { APIRoute, GetStaticPaths } from 'astro';
import { editionSelection } from '../../../downloads/selection.ts';
import { filesOfSelection, type SelectionFile } from '../../../downloads/selection-files.ts';
import { getArchive } from '../../../loading/from-astro.ts';

/** The tables of one publisher's year. */
export const getStaticPaths = (async () => {
  const { publishers } = await getArchive();
  return publishers.flatMap((publisher) =>
    publisher.editions.flatMap((edition) =>
      filesOfSelection(editionSelection(publisher, edition)).map((file) => ({
        params: { publisher: publisher.id, year: String(edition.year), file: file.name },
        props: { file },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: SelectionFile }> = async ({ props: { file }, site }) => {
  const body = await file.render({ archive: await getArchive(), site: { address: site?.href, base: import.meta.env.BASE_URL } });
  return new Response(body, { headers: { 'Content-Type': file.mediaType } });
};
