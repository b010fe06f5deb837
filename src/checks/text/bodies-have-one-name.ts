import type { Rule } from '../rule.ts';
import { bodies, messages, words } from './bodies-have-one-name.words.ts';
import { matchesIn, note } from './matches.ts';

/** Told where the second short name of a body first stands. */
export const bodiesHaveOneName: Rule = {
  id: 'bodies-have-one-name',
  group: 'text',
  level: 'note',
  quiet: true,
  words,
  find: ({ report: { narrative } }) =>
    bodies.flatMap(({ name, shortNames }) => {
      const used = shortNames.map((pattern) => matchesIn(narrative.blocks, pattern)[0]).filter((first) => first !== undefined);
      const last = used.sort((a, b) => a.place.block - b.place.block || a.place.start - b.place.start).at(-1);
      return last && used.length > 1
        ? [
            note(
              last.place,
              messages.several(
                used.map(({ found }) => found),
                name,
              ),
            ),
          ]
        : [];
    }),
};
