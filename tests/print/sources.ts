import { type Archive, reportsOf } from '../../src/domain/archive.ts';
import type { Block } from '../../src/domain/narrative.ts';
import { citedAddress } from '../../src/downloads/addresses.ts';
import type { PrintSource } from '../../src/print/print-source.ts';
import { archive, archiveAt } from '../downloads/publication.ts';

const sourcesOf = ({ publishers, site }: Archive): PrintSource[] =>
  publishers.flatMap((publisher) =>
    publisher.editions.flatMap((edition) =>
      edition.reports.map((report) => ({
        report,
        publisher,
        edition,
        site,
        address: citedAddress({ address: site.address, base: '/' }, report.path),
      })),
    ),
  );

/** The real report; its site has no address. */
export const [real] = sourcesOf(archive) as [PrintSource];

const fixture = await archiveAt('tests/fixtures/site');
export const fixtures: readonly PrintSource[] = sourcesOf(fixture);
export const sources: readonly PrintSource[] = [real, ...fixtures];

export const fixtureOf = (project: string, year = 2023): PrintSource => {
  const found = fixtures.find(({ report }) => report.project === project && report.year === year);
  if (!found || !reportsOf(fixture).includes(found.report)) throw new Error(`unknown fixture: ${project} ${year}`);
  return found;
};

/** The real report's page set with other blocks behind its title, and without notes. */
export function withText(texts: readonly string[], kind: Block['kind'] = 'paragraph'): PrintSource {
  const [annex, title] = real.report.narrative.blocks as [Block, Block];
  const plain: Block = { ...annex, kind, level: null, runIn: null, anchor: null };
  const blocks = [annex, title, ...texts.map((text, i) => ({ ...plain, index: i + 2, text }))];
  return { ...real, report: { ...real.report, notes: [], narrative: { ...real.report.narrative, blocks, remarks: [] } } };
}
