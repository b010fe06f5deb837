import { type Figure, isKnown } from '../../domain/figure.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { fieldOf, sensitiveGroups } from './cells.ts';
import { messages, words } from './remainders-are-shielded.words.ts';
import { standingOfCount, thresholdsOf } from './thresholds.ts';
import { isWaived } from './waivers.ts';

/** What is left of a sensitive group when its listed parts are taken away is published too, whether printed or not. */
export const remaindersAreShielded: Rule = {
  id: 'remainders-are-shielded',
  group: 'disclosure',
  level: 'error',
  words,
  find: (subject) => {
    const { block, ask } = thresholdsOf(subject.site);
    return smallRemainders(subject)
      .filter(({ remainder }) => !isWaived(subject, remainder))
      .map(({ whole, remainder, blocked }): Finding => {
        const at = { place: fieldOf(subject, whole.id) };
        const printed = shown(remainder);
        return blocked
          ? { ...at, ...messages.blocked(whole.label, remainder.id, printed, block, subject.file.waivers !== undefined) }
          : { ...at, level: 'warning', ...messages.asked(whole.label, printed, ask) };
      });
  },
};

export const smallRemainders = (subject: Subject): { whole: Figure; remainder: Figure; blocked: boolean }[] =>
  sensitiveGroups(subject).flatMap(({ figure, remainder }) => {
    if (!remainder || !isKnown(remainder)) return [];
    const standing = standingOfCount(remainder, thresholdsOf(subject.site));
    return standing === 'open' ? [] : [{ whole: figure, remainder, blocked: standing === 'block' }];
  });
