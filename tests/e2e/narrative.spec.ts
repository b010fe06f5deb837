import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { anchorOf } from '../../src/domain/anchors.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { partsOf, type Report } from '../../src/domain/report.ts';
import { inUnit, unitOfTotals } from '../../src/presenting/amount-unit.ts';
import { lostShown } from '../../src/presenting/indicator-shown.ts';
import { exactText, shown } from '../../src/presenting/shown.ts';
import { type BuiltSite, builtSites, pagesOf, reportsOf, textOfFile } from './built-site.ts';
import { cardValues } from './card-values.ts';
import { attribute, type Element, elementsNamed, elementsWith, idsOf, type Tree, textOf } from './html-tree.ts';

/** Of the file, what these tests compare. */
interface FiguresFile {
  readonly figures: readonly {
    readonly id: string;
    readonly value: string | null;
    readonly unit: string;
    readonly address: string;
    readonly statements: readonly { readonly anchor: string }[];
  }[];
}

for (const site of builtSites) {
  test.describe(`the numbers of ${site.name}`, () => {
    test('the narrative of a report is the official text, character for character', () => {
      for (const { report } of reportsOf(site)) {
        const [narrative, ...others] = elementsWith(documentOf(site, report), 'data-narrative');
        const text = textOf(narrative as Tree, (element) => attribute(element, 'data-annotation') !== undefined);
        const official = readFileSync(join(site.content, report.path, 'source.txt'), 'utf8');
        expect(others, report.path).toEqual([]);
        expect(squeeze(text), report.path).toBe(squeeze(official));
      }
    });

    test('every statement of a figure is that number in the narrative, and leads to its card', () => {
      for (const { report } of reportsOf(site)) {
        const grades = [report, ...partsOf(report)].flatMap(({ rating }) => rating?.statement ?? []);
        const statements = report.figures.flatMap((figure) =>
          figure.statements.map(({ anchor, printed }) => ({ anchor, value: exactText(figure), printed, isCard: true })),
        );
        const expected = [...statements, ...grades.map(({ anchor, printed }) => ({ anchor, value: printed, printed, isCard: true }))];
        expect(boundNumbers(documentOf(site, report)).sort(byAnchor), report.path).toEqual(expected.sort(byAnchor));
      }
    });

    test('page, JSON and CSV of a report give the same figures', () => {
      for (const { report } of reportsOf(site)) {
        const { figures } = jsonOf(site, report);
        const rows = rowsOf(site, report);
        const expected = report.figures.map((figure) => [figure.id, exactText(figure) ?? '', figure.unit]);
        expect(
          figures.map(({ id, value, unit }) => [id, value ?? '', unit]),
          report.path,
        ).toEqual(expected);
        expect(
          rows.map((row) => [row['id'], row['value'], row['unit']]),
          report.path,
        ).toEqual(expected);
        expect(
          rows.map((row) => row['address']),
          report.path,
        ).toEqual(figures.map(({ address }) => address));
        const values = cardValues(documentOf(site, report), report.figures).map((value) => value ?? '');
        expect(values, report.path).toEqual(expected.map(([, value]) => value));
      }
    });

    test('facts, indicators and chart tables print no number that is not a figure of the report', () => {
      for (const { report } of reportsOf(site)) {
        const known = new Set([
          ...report.figures.flatMap((figure) =>
            numbersIn(`${shown(figure)} ${shown(inUnit(figure, unitOfTotals(report.funds)))} ${exactText(figure) ?? ''}`),
          ),
          // How many points were lost is told beside each verdict.
          ...[report, ...partsOf(report)].flatMap(({ indicators }) => indicators.flatMap((each) => numbersIn(lostShown(each)))),
        ]);
        const document = documentOf(site, report);
        const cells = [
          ...within(document, 'facts', 'dd'),
          ...within(document, 'indicators', 'td'),
          ...elementsWith(document, 'data-chart').flatMap((figure) => elementsNamed(figure, 'td')),
        ];
        expect(cells.length, report.path).toBeGreaterThan(4);
        const ofOthers = new Map(cells.flatMap((cell) => figuresOfOthers(cell, site)));
        const others = cells.flatMap((cell) => numbersIn(textOf(cell, (element) => ofOthers.has(element))));
        expect(
          others.filter((number) => !known.has(number)),
          report.path,
        ).toEqual([]);
        for (const [quoting, { report: other, figure }] of ofOthers) {
          const said = numbersIn(textOf(quoting));
          expect(said.toSorted(), report.path).toEqual([String(other.year), ...numbersIn(shown(figure))].toSorted());
        }
      }
    });

    test('the address that the files give a figure or a statement is a place on the page', () => {
      for (const { report } of reportsOf(site)) {
        const page = `${site.address ?? ''}${site.base}${report.path}`;
        const places = new Set(idsOf(documentOf(site, report)).map((id) => `${page}#${id}`));
        const addresses = jsonOf(site, report).figures.flatMap(({ address, statements }) => [
          address,
          ...statements.map(({ anchor }) => `${page}#${anchor}`),
        ]);
        expect(addresses.filter((address) => !places.has(address))).toEqual([]);
      }
    });
  });
}

function documentOf(site: BuiltSite, { path }: Report): Tree {
  const page = pagesOf(site).find((each) => each.path === path);
  if (!page) throw new Error(`not built: ${path}`);
  return page.document;
}

/** The links in a cell that lead to a number of another report, with that number. */
const figuresOfOthers = (cell: Tree, site: BuiltSite): readonly (readonly [Element, { report: Report; figure: Figure }])[] =>
  elementsNamed(cell, 'a').flatMap((link) =>
    reportsOf(site).flatMap(({ report }) =>
      report.figures
        .filter((figure) => attribute(link, 'href') === `${site.base}${report.path}#${anchorOf(figure)}`)
        .map((figure) => [link, { report, figure }] as const),
    ),
  );

const jsonOf = (site: BuiltSite, { path }: Report): FiguresFile => JSON.parse(textOfFile(site, `${path}figures.json`));

const rowsOf = (site: BuiltSite, { path }: Report): readonly Record<string, string>[] =>
  parseCsv(textOfFile(site, `${path}figures.csv`), { bom: true, columns: true });

function boundNumbers(document: Tree) {
  const ids = new Set(idsOf(document));
  const links = elementsNamed(document, 'a').filter((link) => attribute(link, 'class') === 'n');
  return links.flatMap((link) =>
    elementsNamed(link, 'data').map((data) => ({
      anchor: attribute(data, 'id') ?? '',
      value: attribute(data, 'value') ?? '',
      printed: textOf(data),
      isCard: ids.has(attribute(link, 'href')?.slice(1) ?? ''),
    })),
  );
}

/** Elements of one kind inside those of a class. */
const within = (document: Tree, name: string, kind: string): readonly Element[] =>
  elementsWith(document, 'class')
    .filter((element) => attribute(element, 'class') === name)
    .flatMap((element) => elementsNamed(element, kind));

const numbersIn = (text: string): readonly string[] => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];

const squeeze = (text: string): string => text.replace(/^\uFEFF|\s+/g, '');

const byAnchor = (a: { readonly anchor: string }, b: { readonly anchor: string }): number => (a.anchor < b.anchor ? -1 : 1);
