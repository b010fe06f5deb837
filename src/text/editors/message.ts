import type { Problem } from './problem.ts';

/** What an editor is told once: the problems of one cause in one file, in their order. */
export interface Message {
  /** Gives the words, and the place that is shown in full. */
  readonly first: Problem;
  /** All of them, `first` included. */
  readonly places: readonly Problem[];
  /** Whether all say the same; else each has its own number, name or quotation. */
  readonly isUniform: boolean;
}

/** So many problems that differ in a name or a number are read one by one, with the line of each. */
const few = 2;

/** One message a cause: what is mended in the same way, and said in the same words but for what they quote. In the order of the first places. */
export function messagesOf(problems: readonly Problem[]): readonly Message[] {
  const causes = Map.groupBy(problems, ({ rule, severity, file, what, fix }) => JSON.stringify([rule, severity, file, fix, frame(what)]));
  return [...causes.values()]
    .flatMap((places) => {
      const isUniform = places.every(({ what }) => what === places[0]?.what);
      return isUniform || places.length > few ? [message(places)] : places.map((each) => message([each]));
    })
    .sort((a, b) => problems.indexOf(a.first) - problems.indexOf(b.first));
}

const message = (places: readonly Problem[]): Message => {
  const first = places[0] as Problem;
  return { first, places, isUniform: places.every(({ what }) => what === first.what) };
};

/** The words without what they quote and count. */
const frame = (what: string): string => what.replace(/“.*”/su, '“”').replace(/\d[\d,.]*/g, '0');
