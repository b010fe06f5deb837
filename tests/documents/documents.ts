import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/documents');

/** Invented documents in the shapes that offices publish: a content folder of its own, which passes the check. */
export const documents = join(folder, 'content');

/**
 * What the document of this report says, written by hand from its text: as `saidOf` gives it, in any order; lines that begin with #
 * are remarks.
 */
export const goldOf = (path: string): readonly string[] =>
  readFileSync(join(folder, 'gold', `${path.replace(/\/$/, '').replaceAll('/', '.')}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .sort();

/** Of all reports that have a gold file. */
export const goldPaths = (): readonly string[] =>
  readdirSync(join(folder, 'gold')).map((name) => `${name.replace(/\.txt$/, '').replaceAll('.', '/')}/`);
