import { normalised } from '../language/normalised.ts';
import { checksum } from './checksum.ts';

/**
 * The permanent id of what is known by its name alone, the same in every year that has the name: a slug, to which `-target` and
 * the like can be added. Width, case, spaces and punctuation of the name do not count. Of several names, in their order.
 */
export const idOfName = (...names: readonly string[]): string => `x${checksum(names.map(wordsOf).join('\n'))}`;

/** Whether an id is made of a name, or of such an id: no editor wrote it. */
export const isIdOfName = (id: string): boolean => /^x[0-9a-f]{6}(?:-|$)/u.test(id);

const wordsOf = (name: string): string =>
  normalised(name)
    .text.normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%‰]/gu, '');
