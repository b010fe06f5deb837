import { indicatorName } from '../../domain/report.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { messages, words } from './sides-in-one-unit.words.ts';

type WrittenActual = Subject['file']['indicators'][number]['actual'];

/** A result that is borrowed from another figure is a fault of form where it has another unit. */
const isOwn = (actual: WrittenActual | undefined): boolean => typeof actual === 'object' && 'id' in actual;

/** A result in another unit than its target is compared with nothing: an editor says that the report has it so. */
export const sidesInOneUnit: Rule = {
  id: 'sides-in-one-unit',
  group: 'evaluation',
  level: 'warning',
  words,
  find: ({ report, file }) =>
    report.indicators.flatMap(({ path, target, actual, unjudged }, index): Finding[] =>
      unjudged === 'otherUnit' && target && actual && isOwn(file.indicators[index]?.actual)
        ? [
            {
              place: { in: 'project', path: ['indicators', index, 'actual'] },
              ...messages.differ(indicatorName({ path }), target.unit, actual.unit),
            },
          ]
        : [],
    ),
};
