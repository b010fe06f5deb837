import type { APIRoute, GetStaticPaths } from 'astro';
import type { Archive } from '../../domain/archive.ts';
import { renderOnce } from '../../downloads/render-once.ts';
import { siteSelection } from '../../downloads/selection.ts';
import { filesOfSelection, type SelectionFile } from '../../downloads/selection-files.ts';
import { getArchive } from '../../loading/from-astro.ts';

interface Selected {
  readonly path: string;
  readonly file: SelectionFile;
}

/** The tables of all reports. */
export const getStaticPaths = (async () =>
  selectedFiles(await getArchive()).map(({ path, file }) => ({
    params: { file: file.name },
    props: { path, file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Selected> = async ({ props: { path, file }, site }) => {
  const body = await renderOnce(path, file.render, {
    archive: await getArchive(),
    site: { address: site?.href, base: import.meta.env.BASE_URL },
  });
  return new Response(body, { headers: { 'Content-Type': file.mediaType } });
};

function selectedFiles(archive: Archive): readonly Selected[] {
  const selection = siteSelection(archive);
  return filesOfSelection(selection).map((file) => ({ path: `${selection.path}${file.name}`, file }));
}
