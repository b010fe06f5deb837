import type { Chart } from '../charts/chart.ts';
import { chartJson } from '../charts/chart-json.ts';
import { chartsOf } from '../charts/charts-of.ts';
import { drawSvgFile } from '../charts/svg/draw-svg-file.ts';
import type { Archive } from '../domain/archive.ts';
import type { Report } from '../domain/report.ts';
import { isTextOnly } from '../domain/source-document.ts';
import { isReadable } from '../domain/text-encoding.ts';
import { fileWords, ofChart } from '../text/readers/downloads.ts';
import { chartColumns, chartCsv } from './chart-csv.ts';
import { citationsBib, citationsJson, citationsRis } from './citation/citation-files.ts';
import { buildFiguresJson } from './figures-json.ts';
import { type ChartHome, imprintOf, publisherOf } from './imprint.ts';
import { mediaTypeOf } from './media-type.ts';
import { folderMetadata, metadataKinds } from './metadata/folder-metadata.ts';
import type { Publication, Rendered } from './publication.ts';
import { buildReceiptJson } from './receipt-json.ts';
import type { ChartFile, FileKind, ReportFile } from './report-file.ts';
import { reportPdf } from './report-pdf.ts';
import { chosenIn, reportSelection, tablesOf } from './selection.ts';
import { selectionFiles, tableKinds } from './selection-files.ts';
import type { Column } from './tables/column.ts';
import { reportZip, zipKind } from './zip/report-zip.ts';

const kind = <Id extends keyof typeof fileWords>(id: Id, listed: boolean, columns: readonly Column[] | null = null) => ({
  ...{ id, ...fileWords[id], columns, listed },
});

const figuresJsonKind = kind('figuresJson', true);
const sourceKind = kind('source', true);
const sourceTextKind = kind('sourceText', true);
const pdfKind = kind('pdf', true);
const receiptKind = kind('receipt', true);
const citationsBibKind = kind('citationsBib', true);
const citationsRisKind = kind('citationsRis', true);
const citationsJsonKind = kind('citationsJson', true);
const cardKind = kind('card', false);
const chartCsvKind = kind('chartCsv', true, chartColumns);
const chartSvgKind = kind('chartSvg', true);
const chartPngKind = kind('chartPng', true);
const chartJsonKind = kind('chartJson', false);

/** What there is to download, for the page that explains it. A new kind of file is added here and in `filesOf`. */
export const fileKinds: readonly FileKind[] = [
  ...[pdfKind, ...tableKinds, figuresJsonKind, sourceTextKind, sourceKind, receiptKind],
  ...[citationsBibKind, citationsRisKind, citationsJsonKind, cardKind],
  ...[chartCsvKind, chartSvgKind, chartPngKind, chartJsonKind],
  ...metadataKinds,
  zipKind,
];

/** Every file of a report: what its page lists, what the site serves. Nothing is rendered until asked for. */
export function filesOf(report: Report): readonly ReportFile[] {
  const file = (of: FileKind, name: string, render: (publication: Publication) => Rendered | Promise<Rendered>): ReportFile => ({
    ...of,
    ...{ name, mediaType: mediaTypeOf(name), table: null, chart: null, render },
  });
  const home: ChartHome = { path: report.path, reports: [report] };
  const cited = (list: typeof citationsBib) => (publication: Publication) => {
    const { archive, site } = publication;
    return list(report, publisherOf(archive, home), { ...archive.site, ...site });
  };
  const data = [
    ...tableFiles(report),
    file(figuresJsonKind, 'figures.json', ({ archive, site }) =>
      indented(buildFiguresJson(report, chosenIn(archive, report).publisher, archive, site)),
    ),
  ];
  const charts = chartsOf(report).flatMap((chart) => chartFiles(chart, home));
  const sealed = [...data, ...charts.filter(({ id }) => id === chartCsvKind.id)];
  const { encoding, received } = report.source;
  const readableSource = isReadable(encoding)
    ? []
    : [file(sourceTextKind, received, ({ documentOf }) => new TextDecoder(encoding, { fatal: true }).decode(documentOf(report)))];
  const files = [
    file(pdfKind, 'report.pdf', (publication) => reportPdf(report, publication)),
    ...data,
    ...readableSource,
    {
      ...file(isTextOnly(report.source) ? sourceKind : { ...sourceKind, ...fileWords.document }, report.source.file, ({ documentOf }) =>
        documentOf(report),
      ),
      digest: report.source,
    },
    file(receiptKind, 'receipt.json', async (publication) => indented(await buildReceiptJson(report, sealed, publication))),
    file(citationsBibKind, 'citations.bib', cited(citationsBib)),
    file(citationsRisKind, 'citations.ris', cited(citationsRis)),
    file(citationsJsonKind, 'citations.json', cited(citationsJson)),
    file(cardKind, 'card.png', ({ archive }) => card(report, archive)),
    ...charts,
  ];
  const metadata = folderMetadata(files, (archive) => reportSelection(chosenIn(archive, report)));
  const all = [...files, ...metadata.map((each) => ({ ...each, chart: null }))];
  // First: what it holds is kept for the files that are served after it.
  return [file(zipKind, 'data.zip', (publication) => reportZip(report, all, publication)), ...all];
}

function tableFiles(report: Report): readonly ReportFile[] {
  const level = 'report';
  return selectionFiles(level, tablesOf({ level, chosen: [{ report }] }), (archive) => reportSelection(chosenIn(archive, report))).map(
    (each) => ({ ...each, chart: null }),
  );
}

/** A chart's own files, relative to the page that shows it. */
export function chartFiles(chart: Chart, home: ChartHome): ChartFile[] {
  const file = (of: FileKind, extension: string, render: ChartFile['render']): ChartFile => {
    const name = `charts/${chart.id}.${extension}`;
    return {
      ...of,
      title: ofChart(of.title, chart.finding),
      name,
      mediaType: mediaTypeOf(name),
      table: null,
      chart: chart.id,
      render,
    };
  };
  return [
    file(chartCsvKind, 'csv', () => chartCsv(chart)),
    file(chartSvgKind, 'svg', (publication) => drawSvgFile(chart, imprintOf(chart, home, publication))),
    file(chartPngKind, 'png', async (publication) => {
      const { drawChartPng } = await import('./chart-png.ts');
      return drawChartPng(chart, imprintOf(chart, home, publication));
    }),
    file(chartJsonKind, 'json', () => chartJson(chart)),
  ];
}

/** Loaded when a picture is drawn: the canvas is native code that no other file needs. */
async function card(report: Report, archive: Archive): Promise<Rendered> {
  const [{ buildCard }, { drawCard }] = await Promise.all([import('./card/card.ts'), import('./card/draw-card.ts')]);
  return drawCard(buildCard(report, chosenIn(archive, report).publisher, archive));
}

const indented = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
