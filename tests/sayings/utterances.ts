import { chartsOf, trendOf } from '../../src/charts/charts-of.ts';
import type { Archive, ProjectHistory } from '../../src/domain/archive.ts';
import { entriesOf } from '../../src/domain/histories.ts';
import type { Report } from '../../src/domain/report.ts';
import { buildCard } from '../../src/downloads/card/card.ts';
import { chartCsv } from '../../src/downloads/chart-csv.ts';
import { referencesOf } from '../../src/downloads/citation/references.ts';
import { buildFeed } from '../../src/downloads/feed/feed.ts';
import { buildFiguresJson } from '../../src/downloads/figures-json.ts';
import { imprintOf, pinned } from '../../src/downloads/imprint.ts';
import { chosenIn, reportSelection, rowsOf } from '../../src/downloads/selection.ts';
import { tables } from '../../src/downloads/tables/tables.ts';
import { titleOf } from '../../src/downloads/xlsx/build-workbook.ts';
import { noteLines } from '../../src/downloads/xlsx/notes-sheet.ts';
import { caveatsOfVerdict } from '../../src/presenting/caveats.ts';
import { factsOf } from '../../src/presenting/facts.ts';
import { headline } from '../../src/presenting/headline.ts';
import { actualShown, asReportedNote, remarksOn, targetShown, verdictShown } from '../../src/presenting/indicator-shown.ts';
import { asPart, cellOf, gapsNote, indicatorGapsNote, missingYears } from '../../src/presenting/missing-years.ts';
import { pageClaims } from '../../src/presenting/page-claims.ts';
import { partTables } from '../../src/presenting/part-table.ts';
import { beyondOfRate } from '../../src/presenting/parts-beyond.ts';
import { editionLines, provenance, speakers, withoutOriginal } from '../../src/presenting/provenance.ts';
import { insteadOfRate, rateOf } from '../../src/presenting/rates.ts';
import { register, repeated } from '../../src/presenting/register.ts';
import { cutInReport } from '../../src/presenting/shown.ts';
import { tableRemarks } from '../../src/presenting/table-remarks.ts';
import { buildPrintDocument } from '../../src/print/build-print-document.ts';
import { zh } from '../../src/text/readers/zh.ts';

/** The PDF has no glyph for the marks. */
const spelt = /〔U\+(E[0-9A-F]{3})〕/gu;

const site = { address: 'https://example.gov.cn', base: '/' };

/** Everything that pages, charts, files, cards and feeds say of a report, string by string. */
export function utterancesOf(report: Report, archive: Archive): readonly string[] {
  const { publisher, edition } = chosenIn(archive, report);
  const selection = reportSelection({ report, publisher, edition });
  const history = publisher.histories.find(({ id }) => id === report.project);
  const home = { path: report.path, reports: [report] };
  const feed = buildFeed(archive, publisher);
  return stringsIn([
    [headline(report), speakers(report, archive.site), provenance(report, edition), editionLines(edition)],
    [register(report), register(report).map(repeated), withoutOriginal(report, edition)],
    rateOf(report.funds) ? [] : insteadOfRate(report.funds),
    beyondOfRate(report, report),
    caveatsIn(report),
    partTables(report),
    [tableRemarks([report]), cutInReport(report)],
    report.indicators.map((each) => [targetShown(each), actualShown(each), remarksOn(each, report), verdictShown(each)]),
    [asReportedNote(report.indicators), pageClaims(report, { publisher, edition, charts: [], lowered: undefined })],
    report.notes.map(({ text }) => text),
    chartsOf(report).map((chart) => [chart, chartCsv(chart), imprintOf(chart, home, { archive, site })]),
    history
      ? [
          yearsIn(history),
          missingYears(history),
          entriesOf(history).map(asPart),
          gapsNote([history]),
          indicatorGapsNote(history),
          history.years.map((year) => cellOf(history, year, null)),
        ]
      : [],
    pinned(publisher, [report]),
    tables.map((table) => rowsOf(table, selection, site)),
    buildFiguresJson(report, publisher, archive, site),
    noteLines(titleOf(selection, archive.site), selection, tables, archive.site, site),
    referencesOf(report, publisher, { ...archive.site, ...site }),
    buildPrintDocument({ report, publisher, edition, site: archive.site, address: site.address }),
    buildCard(report, publisher, archive),
    feed.subtitle,
    feed.entries.filter(({ path }) => path === report.path),
  ]);
}

/** The chart of a project's years with its rows, or what its page says instead. */
function yearsIn(history: ProjectHistory): unknown {
  const trend = trendOf(history);
  return trend ? [trend, chartCsv(trend)] : zh.project.single;
}

/** What the page puts beside facts and verdicts. */
const caveatsIn = (report: Report): string[] =>
  [...factsOf(report).flatMap(({ caveat }) => caveat ?? []), ...report.indicators.flatMap((each) => caveatsOfVerdict(each, report))].map(
    () => zh.report.caveat,
  );

function stringsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === 'string') found.push(value.replace(spelt, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))));
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) stringsIn(each, found);
  return found;
}
