import type { APIRoute, GetStaticPaths } from 'astro';
import { trendChart } from '../../../../charts/trend.ts';
import { chartFiles } from '../../../../downloads/catalogue.ts';
import type { ChartFile } from '../../../../downloads/report-file.ts';
import { getArchive } from '../../../../loading/from-astro.ts';

/** The trend chart's files. */
export const getStaticPaths = (async () => {
  const { publishers } = await getArchive();
  return publishers.flatMap((publisher) =>
    publisher.histories.flatMap((history) => {
      const chart = history.reports.length > 1 ? trendChart(history) : null;
      return chart
        ? chartFiles(chart).map((file) => ({ params: { publisher: publisher.id, project: history.id, file: file.name }, props: { file } }))
        : [];
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ChartFile }> = ({ props: { file } }) =>
  new Response(file.render(), { headers: { 'Content-Type': file.mediaType } });
