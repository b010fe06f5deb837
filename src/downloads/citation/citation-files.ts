import type { Publisher } from '../../domain/archive.ts';
import type { Report } from '../../domain/report.ts';
import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import type { Reference } from './reference.ts';
import { type CitedSite, referencesOf } from './references.ts';
import { ris } from './ris.ts';

type Cited = readonly [report: Report, publisher: Publisher, site: CitedSite];

/** The report, its charts and its numbers, in that order, in every file. */
export const citationsBib = (...cited: Cited): string =>
  referenceList(...cited)
    .map(bibtex)
    .join('\n');
export const citationsRis = (...cited: Cited): string =>
  referenceList(...cited)
    .map(ris)
    .join('\r\n');
export const citationsJson = (...cited: Cited): string => `${JSON.stringify(referenceList(...cited).map(csl), null, 2)}\n`;

function referenceList(...cited: Cited): readonly Reference[] {
  const { report, charts, numbers } = referencesOf(...cited);
  return [report, ...[...charts, ...numbers].map(({ reference }) => reference)];
}
