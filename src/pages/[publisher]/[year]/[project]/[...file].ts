import { resolve } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { reportsOf } from '../../../../domain/archive.ts';
import type { Report } from '../../../../domain/report.ts';
import { filesOf } from '../../../../downloads/catalogue.ts';
import type { ReportFile } from '../../../../downloads/report-file.ts';
import { documentBytes } from '../../../../loading/document-bytes.ts';
import { getArchive } from '../../../../loading/from-astro.ts';

const contentFolder = resolve(process.env.MINGZHANG_CONTENT ?? 'content');

/** Every file of every report, at its permanent address. */
export const getStaticPaths = (async () =>
  reportsOf(await getArchive()).flatMap((report) =>
    filesOf(report).map((file) => ({ params: paramsOf(report, file), props: { file } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ReportFile }> = async ({ props: { file }, site }) => {
  const body = await file.render({
    archive: await getArchive(),
    site: { address: site?.href, base: import.meta.env.BASE_URL },
    documentOf: (report) => documentBytes(contentFolder, report),
  });
  return new Response(body, { headers: { 'Content-Type': file.mediaType } });
};

const paramsOf = ({ publisher, year, project }: Report, { name }: ReportFile) => ({
  ...{ publisher, year: String(year), project },
  file: name,
});
