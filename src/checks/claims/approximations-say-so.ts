import { statedFigures } from '../../domain/stated-figures.ts';
import { inexactPhrase, isInexactNumber, saysInexact, saysInexactInName } from '../../language/inexact-words.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { overlaps } from '../../narrative/occurrences.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './approximations-say-so.words.ts';

/** A number that the text gives only as about so much, or as a bound (近 150 次, 不到 1%), does not stand alone as an exact one. */
export const approximationsSaySo: Rule = {
  id: 'approximations-say-so',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ report, file }) =>
    statedFigures(file).flatMap(({ id, at, label, note, operator, role, words: answer }): Finding[] => {
      // Words stand as they are printed.
      if (answer !== undefined) return [];
      if (role === 'target' && operator && operator !== '=') return [];
      if (saysInexactInName.test(label) || (note && saysInexact.test(note))) return [];
      const statements = report.figures.find((each) => each.id === id)?.statements ?? [];
      const printed = statements.map(({ block: index, start, end }) => {
        const block = report.narrative.blocks[index];
        const number = block && numbersOf(block).find((each) => overlaps(each, { start, end }));
        // A bound that a target lacks is told as its missing comparison.
        const isInexact =
          number && (role === 'target' ? number.kind === 'quantity' && number.approximate : isInexactNumber(block.text, number));
        return isInexact ? inexactPhrase(block.text, number) : undefined;
      });
      const [phrase] = printed;
      if (!phrase || printed.includes(undefined)) return [];
      return [{ place: { in: 'project', path: [...at, 'value'] }, ...messages.unsaid(phrase) }];
    }),
};
