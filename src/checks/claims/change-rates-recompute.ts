import { printedDigits } from '../../domain/agreement.ts';
import { changeRates } from '../../language/change-rates.ts';
import { magnitude, zero } from '../../language/decimal.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './change-rates-recompute.words.ts';
import { wrongPercent } from './wrong-percent.ts';

/** A change that is told by its size and by its share is one change: 减少 8.6 万元 and 下降 3.19 % of 261.08 万元. */
export const changeRatesRecompute: Rule = {
  id: 'change-rates-recompute',
  group: 'claims',
  level: 'note',
  words,
  find: ({ report: { narrative } }) =>
    narrative.blocks.flatMap((block): Finding[] => {
      const found = changeRates(block.text, numbersOf(block)).flatMap(({ of, size, rate, direction, base }): Finding[] => {
        const wrong = wrongPercent(
          { numerator: magnitude(size.values[0] ?? zero), denominator: base },
          magnitude(rate.values[0] ?? zero),
          printedDigits(rate.text),
        );
        if (wrong?.outcome !== 'differs') return [];
        const place = { in: 'narrative', block: block.index, start: rate.start, end: rate.end } as const;
        return [{ place, what: messages.differs[direction](of.text.trim(), size.text.trim(), wrong.exact, rate.text.trim()), fix: '' }];
      });
      return found.slice(0, 1);
    }),
};
