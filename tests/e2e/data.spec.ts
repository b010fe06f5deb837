import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { builtSites, bytesOf, filesOf, pagesOf, reportsOf } from './built-site.ts';
import { elementsNamed, textOf } from './html-tree.ts';

for (const site of builtSites)
  test.describe(`the data of ${site.name}`, () => {
    test('the checksum that the page states of each file is that of the file', () => {
      const pages = pagesOf(site).filter(({ path }) => path === 'data/');
      const codes = pages.flatMap(({ document }) => elementsNamed(document, 'code'));
      const stated = codes.flatMap((code) => {
        const [, name, sum] = /^([a-z]+\.[a-z]+)\s*([0-9a-f]{64})$/.exec(textOf(code)) ?? [];
        return name && sum ? [[name, sum]] : [];
      });
      const served = filesOf(site).filter((file) =>
        /^data\/(?!csv-metadata|datapackage|openapi)[^/]+\.(?:csv|json|parquet|xlsx|zip)$/.test(file),
      );
      expect(served).toHaveLength(20);
      expect(Object.fromEntries(stated)).toEqual(
        Object.fromEntries(
          served.map((file) => [file.slice('data/'.length), createHash('sha256').update(bytesOf(site, file)).digest('hex')]),
        ),
      );
    });

    test('every report, every year and the whole have a workbook and the table of all figures', () => {
      const files = new Set(filesOf(site));
      const wanted = reportsOf(site).flatMap(({ edition, report }) => [
        ...[`${report.path}report.xlsx`, `${report.path}reports.csv`, `${report.path}figures.csv`, `${report.path}funds.csv`],
        ...[`${edition.path}tables.xlsx`, `${edition.path}reports.csv`, `${edition.path}figures.csv`, `${edition.path}funds.csv`],
      ]);
      expect(wanted.filter((file) => !files.has(file))).toEqual([]);
    });

    test('a CSV of the whole is the rows of all reports under one header', () => {
      const lines = (file: string) => bytesOf(site, file).toString('utf8').split('\r\n');
      const [head] = lines('data/funds.csv');
      const rows = reportsOf(site).flatMap(({ report }) => lines(`${report.path}funds.csv`).slice(1, -1));
      expect(lines('data/funds.csv')).toEqual([head, ...rows, '']);
    });

    test('on a phone, the name of each column stands on one line, above what it means', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(site.at('data/'));
      await page.locator('details').evaluateAll((all) => {
        for (const each of all) each.setAttribute('open', '');
      });
      const names = page.locator('dt > code');
      expect(await names.count()).toBeGreaterThan(90);
      const broken = await names.evaluateAll((all) =>
        all.filter((each) => each.getClientRects().length !== 1).map((each) => each.textContent),
      );
      expect(broken).toEqual([]);
    });
  });
