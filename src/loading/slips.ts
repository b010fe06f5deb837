import type { Words } from '../text/editors/words.ts';
import { isGroup } from './written-data.ts';

export type At = readonly PropertyKey[];

/** An entry of a project.yaml in another shape than its own. */
export interface Misshapen {
  readonly at: At;
  readonly part: 'key' | 'value';
  readonly words: Words;
  /** The places that break the schema for it. */
  readonly covers: readonly At[];
}

export const slip = (at: At, words: Words, part: Misshapen['part'] = 'value', covers: readonly At[] = [at]): Misshapen => ({
  at,
  part,
  words,
  covers,
});

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] => (isGroup(value) ? Object.entries(value) : []);
