import type { Chart } from '../charts/chart.ts';
import { chartsOf } from '../charts/charts-of.ts';
import type { Indicator, Report } from '../domain/report.ts';
import { type GatheredEntry, gathered } from '../presenting/gathered.ts';
import { headline, summary } from '../presenting/headline.ts';
import { indicatorAccounts } from '../presenting/indicator-accounts.ts';
import { actualShown, asReportedNote, basisInPrint, targetShown, verdictShown } from '../presenting/indicator-shown.ts';
import { type PartTable, partTables } from '../presenting/part-table.ts';
import { type RegisterEntry, register } from '../presenting/register.ts';
import { cutInReport } from '../presenting/shown.ts';
import { unbroken } from '../text/readers/format.ts';
import { lastYearWords } from '../text/readers/last-year.ts';
import { partWords } from '../text/readers/part-words.ts';
import { printWords } from '../text/readers/print.ts';
import { zh } from '../text/readers/zh.ts';
import { buildImprint } from './imprint.ts';
import { pdfString } from './pdf-string.ts';
import type { Appendix, PrintFigure, PrintIndicator, PrintParts } from './print-document.ts';
import type { PrintSource } from './print-source.ts';

/** What the site adds: the answer in ten seconds, charts, indicators, every figure, and where all of it comes from. */
export function buildAppendix(source: PrintSource, drawn: (chart: Chart) => string): Appendix {
  const { report, site } = source;
  const { indicators, register: registerWords, answer } = zh.report;
  const { columns } = printWords;
  const accounts = indicatorAccounts(report);
  return {
    heading: printWords.appendix,
    running: printWords.running,
    intro: [printWords.intro(site.title), cutInReport(report) ?? ''].join(''),
    answer: {
      heading: answer,
      sentence: unbroken(summary(report)),
      facts: headline(report).facts.map(({ label, shown: value, status, aside, elsewhere, caveat }) => ({
        label: markDerived(label, status),
        shown: unbroken(value),
        aside: [aside, elsewhere?.text, caveat && zh.report.caveats([caveat.label])].filter(Boolean).join(lastYearWords.semicolon),
      })),
      stated: report.facts.map(({ name, words }) => ({ label: name, text: words })),
    },
    charts: {
      heading: printWords.charts,
      list: chartsOf(report).map((chart) => ({
        finding: unbroken(chart.finding),
        alternative: pdfString(printWords.alternative(chart.finding, chart.description)),
        source: chart.source,
        svg: drawn(chart),
      })),
    },
    parts: partTables(report).map(printParts),
    indicators: {
      heading: indicators.heading,
      columns: [indicators.columns.indicator, indicators.columns.target, indicators.columns.actual, indicators.columns.verdict],
      rows: accounts.flatMap(({ owner, indicators: own }) => own.map((each) => printIndicator(each, owner, report))),
      note: asReportedNote(accounts.flatMap((each) => each.indicators)) ?? '',
    },
    figures: {
      heading: registerWords.heading,
      columns: [columns.label, columns.shown, columns.origin],
      rows: gathered(register(report)).map(printFigure),
    },
    imprint: buildImprint(source),
  };
}

const markDerived = (label: string, status: RegisterEntry['status']): string => (status === 'derived' ? printWords.derived(label) : label);

function printIndicator(indicator: Indicator, owner: string | null, report: Report): PrintIndicator {
  const { path, definition, actual } = indicator;
  const words = zh.report.indicators;
  const value = unbroken(actualShown(indicator));
  return {
    of: owner ?? '',
    name: path.join(words.level),
    definition: definition ? `${words.definition}${definition}` : '',
    target: unbroken(targetShown(indicator)),
    actual: actual?.status === 'derived' ? printWords.derived(value) : value,
    verdict: verdictShown(indicator),
    basis: basisInPrint(indicator, report),
  };
}

const printParts = ({ heading, columns, rows, note }: PartTable): PrintParts => ({
  heading,
  note: note ?? '',
  columns: columns.map(({ title, unit }) => (unit ? `${title}${partWords.unit(unit)}` : title)),
  rows: rows.map(({ name, depth, cells }) => ({
    ...{ name, depth },
    cells: cells.map(({ items, instead }) =>
      items.length === 0
        ? [instead]
        : items.flatMap(({ shown: value, isDerived, aside }) => [
            isDerived ? printWords.derived(unbroken(value)) : unbroken(value),
            aside ?? '',
          ]),
    ),
  })),
});

function printFigure({
  label,
  of,
  shown: value,
  status,
  isSilent,
  quotations,
  occurrences,
  formula,
  note,
  before,
  also,
}: GatheredEntry): PrintFigure {
  const words = zh.report.register;
  return {
    of: of ?? '',
    label: markDerived(label, status),
    shown: unbroken(value),
    origin: [
      ...quotations.map(({ place, text }) => printWords.said(place, text)),
      ...(occurrences > quotations.length ? [printWords.occurrences(occurrences)] : []),
      ...(formula ? [`${words.formula}${formula}`] : []),
      ...(isSilent ? [words.notStated] : []),
      ...(also.length > 0 ? [`${words.alsoOf}${also.map((each) => each.of).join(zh.report.sentence.list)}${zh.report.sentence.stop}`] : []),
      ...(note ? [note] : []),
      ...(before ? [`${words.before.report(before.year)}${before.said}`] : []),
    ],
  };
}
