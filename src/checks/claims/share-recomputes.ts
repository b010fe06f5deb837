import { agreement, printedDigits } from '../../domain/agreement.ts';
import { shareBefore } from '../../language/claim-words.ts';
import { compare, decimal, multiply } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule } from '../rule.ts';
import { exactPercent } from './exact-percent.ts';
import { inSameSentence, type Mention, mentionsOf, noteAt } from './mentions.ts';
import { messages, words } from './share-recomputes.words.ts';

/** Of the numbers before a share in its paragraph, one is the part and a larger one of the same unit the whole. */
export const shareRecomputes: Rule = {
  id: 'share-recomputes',
  group: 'claims',
  level: 'note',
  words,
  find: ({ report }) => {
    const mentions = mentionsOf(report);
    return mentions.flatMap((share, i): Finding[] => {
      if (share.figure.unit !== unit.percent || !shareBefore.test(share.before)) return [];
      const earlier = mentions.slice(0, i).filter(({ block, figure }) => block === share.block && figure.unit !== unit.percent);
      const part = earlier.findLast((each) => inSameSentence(each, share));
      const wholes = part ? earlier.filter((each) => isLargerThan(part, each)) : [];
      const digits = printedDigits(share.statement.printed);
      const says = (whole: Mention) => agreement(quotient(part as Mention, whole), share.figure.value, digits);
      const [whole] = wholes;
      if (!part || !whole || wholes.some((each) => says(each) === 'rounded')) return [];
      const cut = wholes.find((each) => says(each) === 'cut');
      const exact = exactPercent(part.figure.value, (cut ?? whole).figure.value, digits, cut !== undefined);
      const text = messages[cut ? 'cut' : 'differs'](shown(part.figure), shown((cut ?? whole).figure), exact, shown(share.figure));
      return wholes.length === 1 || cut ? [noteAt(share.statement, text)] : [];
    });
  },
};

const isLargerThan = (part: Mention, whole: Mention): boolean =>
  whole.figure.unit === part.figure.unit &&
  whole.figure.period === part.figure.period &&
  compare(whole.figure.value, part.figure.value) > 0;

const quotient = (part: Mention, whole: Mention) => ({
  numerator: multiply(part.figure.value, decimal(100n)),
  denominator: whole.figure.value,
});
