import type { APIRoute, GetStaticPaths } from 'astro';
import { reportsOf } from '../../../../domain/archive.ts';
import { filesOf } from '../../../../downloads/catalogue.ts';
import { bodyOf } from '../../../../downloads/rendered.ts';
import type { ReportFile } from '../../../../downloads/report-file.ts';
import { getArchive } from '../../../../loading/from-astro.ts';
import { publicationAt } from '../../../_publication.ts';

/** Every file of every report, at its permanent address. */
export const getStaticPaths = (async () =>
  reportsOf(await getArchive()).flatMap((report) =>
    filesOf(report).map((file) => ({
      params: { publisher: report.publisher, year: String(report.year), project: report.project, file: file.name },
      props: { path: `${report.path}${file.name}`, file },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string; file: ReportFile }> = async ({ props: { path, file }, site }) =>
  new Response(await bodyOf(path, file, await publicationAt(site)), { headers: { 'Content-Type': file.mediaType } });
