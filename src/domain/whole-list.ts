import { countOfKind } from '../language/part-counts.ts';
import type { Narrative } from './narrative.ts';
import type { PartKind } from './part-kinds.ts';

/** Whether the text itself says how many parts of a kind there are, and that many are there: nothing is left that could make a sum good. */
export const isWholeList = (kind: PartKind, count: number, { blocks }: Pick<Narrative, 'blocks'>): boolean =>
  Math.max(0, ...blocks.filter((each) => each.kind !== 'table').map(({ text }) => countOfKind(kind, text))) === count;
