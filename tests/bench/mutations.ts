import { cellMutations } from './mutations-of-cells.ts';
import { characterMutations } from './mutations-of-characters.ts';
import { meaningMutations } from './mutations-of-meaning.ts';
import { numberMutations } from './mutations-of-numbers.ts';
import { placeMutations } from './mutations-of-places.ts';

/** Chooses one of so many. */
export type Pick = (count: number) => number;

/** Files of one project by name (project.yaml, report.mdx, source.txt, ../edition.yaml), or those of them that a change rewrites. */
export type ProjectTexts = Readonly<Record<string, string>>;

export interface Spoiled {
  readonly what: string;
  readonly texts: ProjectTexts;
}

/** One way to make a sound project say something false. */
export interface Mutation {
  readonly name: string;
  /** Why the check lets some of these changes pass; without it each must be caught. */
  readonly unheld?: string;
  /** Undefined where the project offers nothing to spoil in this way. */
  readonly spoil: (project: ProjectTexts, pick: Pick) => Spoiled | undefined;
}

export const mutations: readonly Mutation[] = [
  ...characterMutations,
  ...cellMutations,
  ...numberMutations,
  ...placeMutations,
  ...meaningMutations,
];
