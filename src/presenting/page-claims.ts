import { accountsOf } from '../domain/accounts.ts';
import type { Edition, Publisher } from '../domain/archive.ts';
import { factsLeftOut } from '../domain/facts-said.ts';
import { remarkOn } from '../domain/figure.ts';
import { releaseOf } from '../domain/release.ts';
import { type Indicator, indicatorName, partsOf, type Report } from '../domain/report.ts';
import { claimsWords as words } from '../text/editors/claims.ts';
import { zh } from '../text/readers/zh.ts';
import { caveatsOfVerdict } from './caveats.ts';
import type { Fact } from './facts.ts';
import { headline, summary } from './headline.ts';
import { indicatorAccounts } from './indicator-accounts.ts';
import { actualShown, pointsShown, targetShown, unjudgedSaid, verdictShown } from './indicator-shown.ts';
import { nameInFull } from './named-apart.ts';
import { type PartTable, partTables } from './part-table.ts';
import { ownerOf } from './register.ts';
import { shown } from './shown.ts';

/** One chart of a report as its page titles it. */
export interface ChartClaim {
  readonly id: string;
  readonly finding: string;
}

export interface ClaimsContext {
  readonly publisher: Pick<Publisher, 'fictional' | 'note'>;
  readonly edition: Pick<Edition, 'publishedDate' | 'addedDate' | 'note'>;
  /** All that the report's data can carry, placed or not. */
  readonly charts: readonly ChartClaim[];
  /** Where they are below the usual ones. */
  readonly lowered: { readonly block: number; readonly ask: number } | undefined;
}

/** What the page of a report will say, a line for each kind of thing: from the functions that the page itself uses, so that it cannot differ. */
export function pageClaims(report: Report, context: ClaimsContext): readonly string[] {
  const { heads, separator, list } = words;
  const lines: readonly (readonly [string, readonly string[], string?])[] = [
    [heads.opening, [summary(report)]],
    [heads.facts, headline(report).facts.map(factLine)],
    [heads.parts, partTables(report).flatMap((table) => [...partLines(table), ...(table.note === null ? [] : [table.note])])],
    [
      heads.indicators,
      indicatorAccounts(report).flatMap(({ owner, indicators }) => indicators.map((each) => words.of(owner, indicatorLine(each, report)))),
    ],
    [heads.otherFigures, otherFigures(report)],
    [heads.goal, report.goal === null ? [] : [report.goal]],
    [heads.reportFacts, report.facts.map(({ name, words: said }) => `${name} ${said}`)],
    [heads.charts, placedCharts(report, context.charts)],
    [heads.missingCharts, missingCharts(report, context.charts)],
    [heads.notes, report.notes.filter(({ quiet }) => !quiet).map(({ block, text }) => words.note(placeOf(block, report), text))],
    [heads.remarks, report.narrative.remarks.map(({ after, text }) => words.note(placeOf(after, report), text.trim()))],
    [heads.figureNotes, editorsNotes(report, context)],
    [heads.links, report.narrative.marks.flatMap(({ text, address }) => (address === null ? [] : [words.link(text, address)]))],
    [heads.bold, report.narrative.marks.flatMap(({ text, address }) => (address === null ? [words.bold(text)] : []))],
    [heads.absent, absent(report), list],
    [
      heads.factsLeftOut,
      factsLeftOut(
        [report, ...partsOf(report)].flatMap(({ facts }) => facts),
        report.narrative.blocks,
      ).map(({ key, words: said }) => `${key}: ${said}`),
    ],
    [heads.decisions, report.acknowledged.map(({ what, reason }) => `${what}${words.aside(reason)}`)],
    [heads.gates, gates(report, context)],
  ];
  return lines
    .filter(([, each]) => each.length > 0)
    .map(([head, each, by = separator]) => `${head}${words.colon}${each.map(withoutStop).join(by)}`);
}

/** Of the figures and of the pages above; what the program says of numbers that it computed is not the editor's. */
const editorsNotes = ({ figures }: Report, { publisher, edition }: ClaimsContext): string[] => [
  ...figures.flatMap((figure) => {
    const remark = remarkOn(figure);
    return remark ? [words.note(figure.label, remark)] : [];
  }),
  ...[edition.note, publisher.note].flatMap((note) => note ?? []),
];

const placeOf = (block: number, { narrative }: Report): string => narrative.blocks[block]?.place ?? '';

const withoutStop = (text: string): string => text.replace(/。$/u, '');

const factLine = ({ label, shown: value, aside, caveat }: Fact): string =>
  [`${label} ${value}`, ...[aside, caveat && zh.report.caveat].flatMap((each) => (each ? words.aside(each) : []))].join('');

const indicatorLine = (indicator: Indicator, report: Report): string =>
  words.indicator(
    indicatorName(indicator),
    targetShown(indicator),
    actualShown(indicator),
    `${verdictTold(indicator)}${caveatsOfVerdict(indicator, report).length > 0 ? words.aside(zh.report.caveat) : ''}`,
  );

/** With why nothing is judged. */
function verdictTold(indicator: Indicator): string {
  const { unjudged, completion, target, actual } = indicator;
  const { ratio } = zh.report.indicators;
  const why = [unjudgedSaid(unjudged, [target, actual]), pointsShown(indicator) ?? '', completion ? ratio(shown(completion)) : ''].filter(
    Boolean,
  );
  return `${verdictShown(indicator)}${why.length > 0 ? words.aside(why.join(zh.report.sentence.comma)) : ''}`;
}

const partLines = ({ columns, rows }: PartTable): string[] =>
  rows.map(({ name, cells }) =>
    words.part(
      name,
      cells.flatMap(({ items, instead }, i) => {
        const said = items.map((each) =>
          [each.shown, ...[each.isDerived ? zh.derived : null, each.aside].flatMap((text) => (text ? words.aside(text) : []))].join(''),
        );
        const { title = '', unit = null } = columns[i] ?? {};
        return said.length > 0 || instead
          ? [`${title} ${said.join(words.list) || instead}${unit && said.length > 0 ? ` ${unit}` : ''}`]
          : [];
      }),
    ),
  );

/** What the report states beside its two sides of money, its indicators and the total of those helped: by these names it goes into every file. */
function otherFigures(report: Report): string[] {
  const { figures, funds, indicators, beneficiaries, year } = report;
  const told = new Set([
    funds.budget,
    funds.finalAccount,
    beneficiaries?.total,
    ...indicators.flatMap(({ target, actual }) => [target, actual]),
  ]);
  return figures.flatMap((figure) =>
    figure.status !== 'reported' || told.has(figure)
      ? []
      : [
          words.of(
            ownerOf(figure.subject, report),
            `${nameInFull(figure, report, words.aside)} ${shown(figure)}${figure.period === year ? '' : words.aside(words.year(figure.period))}`,
          ),
        ],
  );
}

function placedCharts(report: Report, charts: readonly ChartClaim[]): string[] {
  return report.narrative.placements.flatMap(({ chart, after }) => {
    const found = charts.find(({ id }) => id === chart);
    return found ? [words.chart(placeOf(after, report), found.finding)] : [];
  });
}

function missingCharts({ narrative }: Report, charts: readonly ChartClaim[]): string[] {
  const placed = new Set(narrative.placements.map(({ chart }) => chart));
  return charts.filter(({ id }) => !placed.has(id)).map(({ finding }) => finding);
}

function absent(report: Report): string[] {
  const { sections } = words;
  const accounts = accountsOf(report);
  const isAbsent: Readonly<Record<keyof typeof sections, boolean>> = {
    purpose: report.purpose === null,
    goal: report.goal === null,
    beneficiaries: accounts.every(({ account }) => account.beneficiaries === null),
    indicators: accounts.every(({ account }) => account.indicators.length === 0),
    policies: report.policies.length === 0,
  };
  return (Object.keys(sections) as (keyof typeof sections)[]).filter((key) => isAbsent[key]).map((key) => sections[key]);
}

function gates(report: Report, { publisher, edition, lowered }: ClaimsContext): string[] {
  const { publishedDate } = releaseOf(report, edition);
  return [
    publishedDate ? words.dated(publishedDate) : words.undated,
    ...(publisher.fictional ? [words.fictional] : []),
    ...(lowered ? [words.thresholds(lowered.block, lowered.ask)] : []),
  ];
}
