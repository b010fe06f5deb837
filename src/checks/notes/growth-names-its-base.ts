import type { Figure } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import type { Group } from '../../domain/report.ts';
import { equals } from '../../language/decimal.ts';
import { numbersIn } from '../../narrative/locate.ts';
import { shown } from '../../presenting/shown.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { lastYear, messages, words } from './growth-names-its-base.words.ts';

/** A rate of growth says little without what it grew from. */
export const growthNamesItsBase: Rule = {
  id: 'growth-names-its-base',
  group: 'notes',
  level: 'note',
  chart: 'growth',
  words,
  find: ({ report: { beneficiaries, narrative } }) =>
    (beneficiaries?.groups ?? []).flatMap((group) => {
      const block = narrative.blocks[group.growth?.statements[0]?.block ?? -1];
      if (!group.growth || !block || printsBase(block, group)) return [];
      return [beside(block.index, remark(group.growth, group.previous))];
    }),
};

const remark = (growth: Figure, previous: Figure | null): string =>
  previous ? messages.derived(shown(growth), shown(previous)) : messages.unknown(shown(growth));

/** Whether the paragraph gives last year's number itself, in words such as 去年 14 人. */
function printsBase({ text }: Block, { figure, previous }: Group): boolean {
  return numbersIn(text).some((number) => {
    const isCount = number.unit === figure.unit && (!previous?.value || equals(number.value, previous.value));
    return isCount && lastYear.test(text.slice(0, number.start));
  });
}
