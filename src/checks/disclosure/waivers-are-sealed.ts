import { checksum } from '../../domain/checksum.ts';
import type { Figure } from '../../domain/figure.ts';
import { decimalToText } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { waivable } from './waivers-are-needed.ts';
import { messages, words } from './waivers-are-sealed.words.ts';

/** A decision is about one number, for one reason, on one day: given for nine persons, it does not cover seven. */
export const waiversAreSealed: Rule = {
  id: 'waivers-are-sealed',
  group: 'disclosure',
  level: 'error',
  asPrinted: true,
  words,
  find: (subject) => {
    const needed = waivable(subject);
    return (subject.file.waivers ?? []).flatMap((waiver, index): Finding[] => {
      const figure = subject.report.figures.find(({ id }) => id === waiver.figure);
      const seal = figure && needed.includes(figure.id) ? sealOf(waiver, figure) : waiver.seal;
      if (!figure || seal === undefined || seal === waiver.seal) return [];
      const about = [figure.label, shown(figure), seal] as const;
      const path = ['waivers', index, waiver.seal === undefined ? 'date' : 'seal'];
      return [
        { place: { in: 'project', path }, ...(waiver.seal === undefined ? messages.unsealed(...about) : messages.changed(...about)) },
      ];
    });
  },
};

type Waiver = NonNullable<Subject['file']['waivers']>[number];

const sealOf = ({ reason, date }: Waiver, { id, value, unit }: Figure): string =>
  checksum([id, value ? decimalToText(value) : '', unit, reason, date].join('\n'));
