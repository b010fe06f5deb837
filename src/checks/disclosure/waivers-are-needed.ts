import type { Rule, Subject } from '../rule.ts';
import { amountsOfFew } from './amounts-stay-apart.ts';
import { smallRemainders } from './remainders-are-shielded.ts';
import { countCells } from './small-groups-are-shielded.ts';
import { messages, words } from './waivers-are-needed.words.ts';

/** A waiver that holds nothing back would let a later number pass unseen. */
export const waiversAreNeeded: Rule = {
  id: 'waivers-are-needed',
  group: 'disclosure',
  level: 'error',
  words,
  find: (subject) => {
    const waivers = subject.file.waivers ?? [];
    const needed = [...waivable(subject), ...blocked(subject)];
    const known = subject.report.figures.map(({ id }) => id);
    return waivers.flatMap(({ figure }, index) => {
      const place = { in: 'project', path: ['waivers', index, 'figure'] } as const;
      if (!known.includes(figure)) return [{ place, ...messages.unknown(figure, needed) }];
      if (!needed.includes(figure)) return [{ place, ...messages.unneeded(figure) }];
      return waivers.findIndex((each) => each.figure === figure) < index ? [{ place, ...messages.twice(figure) }] : [];
    });
  },
};

/** The figures that a decision can let pass. */
export const waivable = (subject: Subject): readonly string[] => [
  ...countCells(subject, 'ask').map(({ figure }) => figure.id),
  ...smallRemainders(subject).map(({ remainder }) => remainder.id),
  ...amountsOfFew(subject).map(({ amount }) => amount.id),
];

/** Of what is blocked without appeal, the fault itself is told; that it was waived adds nothing. */
const blocked = (subject: Subject): readonly string[] => countCells(subject, 'block').map(({ figure }) => figure.id);
