import type { APIRoute, GetStaticPaths } from 'astro';
import { trendOf } from '../../../../charts/charts-of.ts';
import { chartFiles } from '../../../../downloads/catalogue.ts';
import type { ChartFile } from '../../../../downloads/report-file.ts';
import { getArchive } from '../../../../loading/from-astro.ts';

/** The trend chart's files. */
export const getStaticPaths = (async () => {
  const { publishers } = await getArchive();
  return publishers.flatMap((publisher) =>
    publisher.histories.flatMap((history) => {
      const chart = trendOf(history);
      return chart
        ? chartFiles(chart, history).map((file) => ({
            params: { publisher: publisher.id, project: history.id, file: file.name },
            props: { file },
          }))
        : [];
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ChartFile }> = async ({ props: { file }, site }) => {
  const body = await file.render({ archive: await getArchive(), site: { address: site?.href, base: import.meta.env.BASE_URL } });
  return new Response(body, { headers: { 'Content-Type': file.mediaType } });
};
