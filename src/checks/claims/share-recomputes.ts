import { printedDigits } from '../../domain/agreement.ts';
import { shareBefore } from '../../language/claim-words.ts';
import { compare } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule } from '../rule.ts';
import { inSameSentence, type Mention, mentionsOf, noteAt } from './mentions.ts';
import { messages, words } from './share-recomputes.words.ts';
import { wrongPercent } from './wrong-percent.ts';

/** Of the numbers before a share in its paragraph, one is the part and a larger one of the same unit the whole. */
export const shareRecomputes: Rule = {
  id: 'share-recomputes',
  group: 'claims',
  level: 'note',
  words,
  find: ({ report }) => {
    const mentions = mentionsOf(report).filter(({ figure }) => figure.inexact === null);
    return mentions.flatMap((share, i): Finding[] => {
      if (share.figure.unit !== unit.percent || !shareBefore.test(share.before)) return [];
      const earlier = mentions.slice(0, i).filter(({ block, figure }) => block === share.block && figure.unit !== unit.percent);
      const part = earlier.findLast((each) => inSameSentence(each, share));
      const wholes = part ? earlier.filter((each) => isLargerThan(part, each)) : [];
      const digits = printedDigits(share.statement.printed);
      const wrong = wholes.flatMap((whole) => {
        const sides = part && { numerator: part.figure.value, denominator: whole.figure.value };
        const found = sides && wrongPercent(sides, share.figure.value, digits);
        return found ? [{ whole, ...found }] : [];
      });
      const told = wrong.find(({ outcome }) => outcome === 'cut') ?? (wholes.length === 1 ? wrong[0] : undefined);
      if (!part || !told || wrong.length < wholes.length) return [];
      const text = messages[told.outcome](shown(part.figure), shown(told.whole.figure), told.exact, shown(share.figure));
      return [noteAt(share.statement, text)];
    });
  },
};

const isLargerThan = (part: Mention, whole: Mention): boolean =>
  whole.figure.unit === part.figure.unit &&
  whole.figure.period === part.figure.period &&
  compare(whole.figure.value, part.figure.value) > 0;
