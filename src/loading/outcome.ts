import type { Problem } from '../text/editors/problem.ts';

/** What a step made of the content, and what it has to say of it. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** The values that came about, in order, and all problems. */
export function joined<Value>(outcomes: readonly Outcome<Value | undefined>[]): Outcome<Value[]> {
  return {
    value: outcomes.map(({ value }) => value).filter((value) => value !== undefined),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}
