import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { type CountedCell, sensitiveCells } from './cells.ts';
import { messages, words } from './small-groups-are-shielded.words.ts';
import { standingOfCount, thresholdsOf } from './thresholds.ts';
import { isWaived } from './waivers.ts';

/** 个人信息保护法, 未成年人保护法 art. 103: nothing by which a victim or a minor in a case may be recognised. */
export const smallGroupsAreShielded: Rule = {
  id: 'small-groups-are-shielded',
  group: 'disclosure',
  level: 'error',
  words,
  find: (subject) => [
    ...countCells(subject, 'block').map(({ figure, place }) => ({
      place,
      ...messages.blocked(figure.label, shown(figure), thresholdsOf(subject.site).block),
    })),
    ...countCells(subject, 'ask')
      .filter(({ figure }) => !isWaived(subject, figure))
      .map(
        ({ figure, place }): Finding => ({
          place,
          ...messages.asked(figure, shown(figure), thresholdsOf(subject.site).ask, subject.file.waivers !== undefined),
        }),
      ),
  ],
};

/** The sensitive counts of a standing. Those of `ask` may be waived. */
export const countCells = (subject: Subject, standing: 'ask' | 'block'): readonly CountedCell[] =>
  sensitiveCells(subject).filter(({ figure }) => standingOfCount(figure, thresholdsOf(subject.site)) === standing);
