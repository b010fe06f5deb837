import type { Finding } from '../rule.ts';

/** A note of the site beside a whole paragraph, by its number in the narrative. There is nothing to mend. */
export const beside = (block: number, what: string): Finding => ({ place: { in: 'narrative', block, start: 0, end: 0 }, what, fix: '' });
